#pragma once

#include "questions/question.h"
#include "viewmodels/matchmodel.h"

#include <QObject>
#include <QtQmlIntegration>

#include <utility>
#include <vector>

namespace shixi
{

// The two sides of a matching question and what the learner has joined so far.
class Pairing : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from SessionModel.pairing")
    Q_PROPERTY(shixi::MatchModel *lefts READ lefts CONSTANT FINAL)
    Q_PROPERTY(shixi::MatchModel *rights READ rights CONSTANT FINAL)
    Q_PROPERTY(int joinedCount READ joinedCount NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] MatchModel *lefts() { return &m_lefts; }
    [[nodiscard]] MatchModel *rights() { return &m_rights; }
    [[nodiscard]] int joinedCount() const { return static_cast<int>(m_pairs.size()); }

    // One of each side joins them; a joined one, with nothing held, is parted.
    Q_INVOKABLE void press(const QString &optionId);
    // By place; nothing where there is none.
    Q_INVOKABLE void pressLeft(int index);
    Q_INVOKABLE void pressRight(int index);
    Q_INVOKABLE void partLast();

    // Nothing to match where it is of another type.
    void show(const questions::Question *question, const QStringList &order);
    // Joins what was joined before, as `chosen` gave it.
    void recall(const QStringList &pairs);
    // No further change; says of each pair whether it is right.
    void mark();
    [[nodiscard]] bool complete() const { return m_lefts.count() > 0 && joinedCount() == m_lefts.count(); }
    // "left=right", as an answer is written.
    [[nodiscard]] QStringList chosen() const;

Q_SIGNALS:
    void changed();

private:
    using Pair = std::pair<QString, QString>;

    void part(const QString &optionId);
    void refresh();
    [[nodiscard]] bool isLeft(const QString &optionId) const;
    [[nodiscard]] QString partnerOf(const QString &optionId) const;
    [[nodiscard]] const MatchModel::Row *rowOf(const QString &optionId) const;
    void describe(MatchModel::Row &row, bool left) const;

    MatchModel m_lefts, m_rights;
    std::vector<Pair> m_pairs; // in the order they were joined
    std::vector<Pair> m_key;
    QString m_held;
    bool m_open = false;
    bool m_marked = false;
};

} // namespace shixi
