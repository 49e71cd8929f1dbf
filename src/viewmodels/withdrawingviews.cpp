#include "library/withdrawing.h"
#include "viewmodels/setoffer.h"
#include "viewmodels/withdrawingmodel.h"

#include <QDate>

#include <algorithm>

// What is shown of a withdrawal note while it is made.
using namespace Qt::StringLiterals;

namespace shixi
{

QString WithdrawingModel::publisherName() const
{
    return plainName(m_draft.set().manifest().publisher);
}

QString WithdrawingModel::dayText() const
{
    return dayTextOf(m_draft.set().manifest().published);
}

QString WithdrawingModel::dayTextOf(const QString &isoDay) const
{
    const bool chinese = language() == messages::Language::Chinese;
    return m_settings.locale().toString(QDate::fromString(isoDay, Qt::ISODate),
                                        chinese ? u"yyyy年M月d日"_s : u"d MMMM yyyy"_s);
}

int WithdrawingModel::newerVersion() const
{
    const auto &publisher = m_publisher.publisher();
    const workshop::PublishedVersion *last = publisher ? publisher->published(m_draft.set().manifest().id) : nullptr;
    return last != nullptr && last->version > version() ? last->version : 0;
}

void WithdrawingModel::setQuery(const QString &query)
{
    constexpr qsizetype longestQuery = 100;
    const QString taken = query.left(longestQuery).simplified();
    if (taken != m_query) {
        m_query = taken;
        showFound();
        Q_EMIT changed();
    }
}

QString WithdrawingModel::stem() const
{
    return shown() ? plainName(shown()->stem) : QString();
}

QString WithdrawingModel::answer() const
{
    return shown() ? plainName(shown()->answer.join(u'、')) : QString();
}

// A set of them is kept in the order of the options, as a note has it.
QStringList WithdrawingModel::keysChosen() const
{
    if (choice() != KeyChoice::Several) {
        return m_chosen;
    }
    QStringList keys;
    for (const questions::Option &option : shown()->options) {
        if (m_chosen.contains(option.id)) {
            keys.append(option.id);
        }
    }
    return keys;
}

QString WithdrawingModel::newAnswer() const
{
    const questions::Question *question = shown();
    const QStringList keys = keysChosen();
    if (question == nullptr || !library::canBeKeys(*question, keys) || !library::areOtherKeys(*question, keys)) {
        return {};
    }
    return plainName(library::withKeys(*question, keys).answer.join(u'、'));
}

QString WithdrawingModel::chosenText() const
{
    QStringList texts;
    for (const QString &id : m_chosen) {
        texts.append(plainName(shown()->option(id)->text));
    }
    return texts.join(u" → "_s);
}

NoteQuestionModel::Mark WithdrawingModel::mark() const
{
    return markOf(m_shown);
}

NoteQuestionModel::Mark WithdrawingModel::markOf(const QuestionId &question) const
{
    using Mark = NoteQuestionModel::Mark;
    if (m_draft.isWithdrawn(question)) {
        return Mark::Withdrawn;
    }
    return m_draft.keysOf(question).isEmpty() ? Mark::None : Mark::Corrected;
}

KeyChoice WithdrawingModel::choice() const
{
    return shown() ? keyChoiceOf(*shown()) : KeyChoice::None;
}

Source WithdrawingModel::source() const
{
    return shown() ? sourceOf(shown()->evidence, m_draft.set()) : Source();
}

QUrl WithdrawingModel::picture() const
{
    return m_parcel.picture.isEmpty()
        ? QUrl()
        : QUrl(u"data:image/png;base64,"_s + QString::fromLatin1(m_parcel.picture.toBase64()));
}

QString WithdrawingModel::whyNoPicture() const
{
    return m_parcel.whyNoPicture ? messages::sentence(*m_parcel.whyNoPicture, language()) : QString();
}

QString WithdrawingModel::trouble() const
{
    return m_trouble ? messages::sentence(*m_trouble, language()) : QString();
}

messages::Language WithdrawingModel::language() const
{
    return m_settings.languageCode() == "zh"_L1 ? messages::Language::Chinese : messages::Language::English;
}

std::vector<NoteQuestionModel::Row>
WithdrawingModel::rowsOf(const std::vector<const questions::Question *> &questions) const
{
    std::vector<NoteQuestionModel::Row> rows;
    for (const questions::Question *question : questions) {
        if (rows.size() == static_cast<std::size_t>(mostShown)) {
            break;
        }
        rows.push_back({QString::fromStdString(question->id.value),
                        plainName(question->stem),
                        plainName(question->answer.join(u'、')),
                        markOf(question->id)});
    }
    return rows;
}

void WithdrawingModel::showFound()
{
    const std::vector<const questions::Question *> found = m_draft.found(m_query);
    m_foundCount = static_cast<int>(found.size());
    m_found.show(rowsOf(found));
}

// What follows from the marks takes its time in a large set: it is worked out where they change only.
void WithdrawingModel::showMarks()
{
    showFound();
    m_rows.show(m_draft.rows());
    m_leftBehind.show(rowsOf(m_draft.leftBehind()));
    Q_EMIT changed();
}

void WithdrawingModel::showChosen()
{
    std::vector<OptionModel::Row> rows;
    for (const questions::Option &option : shown() ? shown()->options : std::vector<questions::Option>()) {
        rows.push_back(
            {.optionId = option.id, .text = plainName(option.text), .why = {}, .chosen = m_chosen.contains(option.id)});
    }
    m_options.setRows(std::move(rows));
    Q_EMIT changed();
}

} // namespace shixi
