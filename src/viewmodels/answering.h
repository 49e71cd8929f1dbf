#pragma once

#include "viewmodels/optionmodel.h"
#include "viewmodels/pairing.h"
#include "viewmodels/piecemodel.h"
#include "viewmodels/tickmodel.h"
#include "viewmodels/typedanswer.h"

namespace shixi
{

// What a question is answered through, a model a way of answering, and how far the answer has come.
class Answering : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from SessionModel.answering")
    Q_PROPERTY(shixi::OptionModel *options READ options CONSTANT FINAL)
    // Cloze, tiles and ordering: the blanks in order, and what stands in them.
    Q_PROPERTY(shixi::PieceModel *pieces READ pieces CONSTANT FINAL)
    Q_PROPERTY(int blanks READ blanks NOTIFY changed FINAL)
    Q_PROPERTY(shixi::Pairing *pairing READ pairing CONSTANT FINAL)
    Q_PROPERTY(shixi::TypedAnswer *typing READ typing CONSTANT FINAL)
    Q_PROPERTY(shixi::TickModel *items READ items CONSTANT FINAL) // of an answer that is revealed
    Q_PROPERTY(bool revealed READ revealed NOTIFY changed FINAL)
    Q_PROPERTY(bool complete READ complete NOTIFY changed FINAL) // can be submitted

public:
    explicit Answering(QObject *parent = nullptr);

    [[nodiscard]] OptionModel *options() { return &m_options; }
    [[nodiscard]] PieceModel *pieces() { return &m_pieces; }
    [[nodiscard]] int blanks() const;
    [[nodiscard]] Pairing *pairing() { return &m_pairing; }
    [[nodiscard]] TypedAnswer *typing() { return &m_typing; }
    [[nodiscard]] TickModel *items() { return &m_items; }
    [[nodiscard]] bool revealed() const { return m_revealed; }
    [[nodiscard]] bool complete() const;

    // Choosing one of several is not the answer yet: it can be changed until it is submitted.
    void setConfirming(bool on) { m_confirming = on; }
    // `open`: it can be answered. Nothing to answer where there is no question.
    void show(const questions::Question *question, const QStringList &order, bool open);
    // What was given before, as it was written; the rest stays empty. Nothing for what is revealed or typed.
    void recall(const QStringList &given);
    // True where choosing it is the answer. Multiple: on and off. Else the piece is put into the first empty blank.
    [[nodiscard]] bool choose(const QString &optionId);
    void takeBack(int index);
    void reveal();
    void tick(int index);
    // As an answer is written: option ids, pairs, indexes, or the text typed.
    [[nodiscard]] QStringList given() const;
    // Puts in what was given before: the inverse of given(). Of options to choose, marking does that.
    void put(const QStringList &given);
    // No further change; says what of it is right.
    void mark(const QStringList &chosen, Verdict verdict);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool is(QuestionType type) const;
    [[nodiscard]] bool takesOne() const;
    [[nodiscard]] bool takesPieces() const;
    void set(const QString &optionId, bool chosen, bool enabled);
    void chooseOnly(const QString &optionId);
    void putPiece(const OptionModel::Row &row);
    void markOptions(const QStringList &chosen);
    void markPieces();

    const questions::Question *m_question = nullptr;
    bool m_open = false;
    bool m_confirming = false;
    bool m_revealed = false;
    OptionModel m_options;
    PieceModel m_pieces;
    Pairing m_pairing;
    TypedAnswer m_typing;
    TickModel m_items;
};

} // namespace shixi
