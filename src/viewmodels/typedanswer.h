#pragma once

#include "questions/question.h"
#include "viewmodels/differencemodel.h"

#include <QObject>
#include <QtQmlIntegration>

namespace shixi
{

// An answer while it is typed, and what it differs in once it was judged.
class TypedAnswer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Answering.typing")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    // Characters: no answer to this question has more.
    Q_PROPERTY(int longest READ longest NOTIFY changed FINAL)
    // The sound is right (qibufa) and only the characters are missing: not taken for an answer yet.
    Q_PROPERTY(bool soundOnly READ soundOnly NOTIFY changed FINAL)
    Q_PROPERTY(shixi::DifferenceModel *difference READ difference CONSTANT FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] QString text() const { return m_text; }
    // Nothing where nothing is asked to be typed, or no longer.
    void setText(const QString &text);
    [[nodiscard]] int longest() const;
    [[nodiscard]] bool soundOnly() const { return m_soundOnly; }
    [[nodiscard]] DifferenceModel *difference() { return &m_difference; }

    // Nothing to type where it is of another type.
    void show(const questions::Question *question);
    [[nodiscard]] bool complete() const { return m_open && !m_text.trimmed().isEmpty(); }
    // False where the learner is asked to write the characters first.
    [[nodiscard]] bool take();
    // No further change; says what differs where it was not right. A list that lacks an item differs in that alone.
    void mark(Verdict verdict);

Q_SIGNALS:
    void changed();

private:
    const questions::Question *m_question = nullptr; // null unless its answer is typed
    QString m_text;
    bool m_open = false;
    bool m_soundOnly = false;
    DifferenceModel m_difference;
};

} // namespace shixi
