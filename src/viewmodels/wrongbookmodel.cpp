#include "viewmodels/wrongbookmodel.h"

#include "viewmodels/words.h"

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

// Pieces without their sentence would read “2019、7、9”.
QString readable(const questions::Question &question, const QStringList &pieces, const QString &listed)
{
    const QString sentence = pieces.size() > 1 ? sentenceWith(question, pieces) : QString();
    return sentence.isEmpty() ? listed : sentence;
}

} // namespace

WrongBookModel::WrongBookModel(learner::Learner &learner, const SettingsModel &settings, const ErrorBoundary &boundary)
    : ListModel({{SubjectRole, "subject"},
                 {StemRole, "stem"},
                 {AnswerRole, "answer"},
                 {ChosenRole, "chosenText"},
                 {DateTextRole, "dateText"},
                 {RightDaysLeftRole, "rightDaysLeft"},
                 {WantsOtherFormRole, "wantsOtherForm"},
                 {LeechRole, "leech"},
                 {SureRole, "sure"}})
    , m_learner(learner)
    , m_settings(settings)
    , m_boundary(boundary)
{
}

void WrongBookModel::refresh()
{
    m_boundary.run([this] {
        m_pages.clear();
        replace(m_cards, m_learner.missedCards());
    });
    setRemoved({}, {});
}

void WrongBookModel::retranslate()
{
    m_pages.clear();
    if (count() > 0) {
        Q_EMIT dataChanged(index(0), index(count() - 1));
    }
}

void WrongBookModel::remove(int row)
{
    if (row < 0 || row >= count()) {
        return;
    }
    const CardId card = m_cards[static_cast<std::size_t>(row)];
    const QString subject = page(card).subject;
    if (m_boundary.run([&] {
            m_learner.clearMissed(card);
        })) {
        beginRemoveRows({}, row, row);
        m_cards.erase(m_cards.begin() + row);
        endRemoveRows();
        Q_EMIT countChanged();
        setRemoved(card, subject);
    }
}

int WrongBookModel::restore()
{
    const CardId card = m_removedCard;
    std::vector<CardId> cards;
    if (card.empty() || !m_boundary.run([&] {
            m_learner.restoreMissed(card);
            cards = m_learner.missedCards();
        })) {
        return -1;
    }
    setRemoved({}, {});
    const auto place = std::ranges::find(cards, card);
    const int row = place == cards.end() ? -1 : static_cast<int>(place - cards.begin());
    if (row < 0 || cards.size() != m_cards.size() + 1) {
        replace(m_cards, std::move(cards));
        return row;
    }
    beginInsertRows({}, row, row);
    m_cards = std::move(cards);
    endInsertRows();
    Q_EMIT countChanged();
    return row;
}

void WrongBookModel::setRemoved(const CardId &card, const QString &subject)
{
    m_removedCard = card;
    if (m_removed != subject) {
        m_removed = subject;
        Q_EMIT removedChanged();
    }
}

WrongBookModel::Page WrongBookModel::pageOf(const learner::MissedFact &missed) const
{
    const QLocale locale = m_settings.locale();
    const bool chinese = locale.language() == QLocale::Chinese;
    Page page;
    page.subject = missed.fact->subject;
    page.answer = missed.fact->answer;
    if (missed.question != nullptr) {
        const questions::Question &question = *missed.question;
        page.stem = question.stem;
        page.answer = readable(question, question.key, answerText(question));
        page.chosen = readable(question, missed.chosen, chosenText(question, missed.chosen));
    }
    page.dateText = locale.toString(missed.date, chinese ? u"yyyy年M月d日"_s : u"d MMMM yyyy"_s);
    page.rightDaysLeft = missed.rightDaysLeft;
    page.wantsOtherForm = missed.wantsOtherForm;
    page.leech = missed.leech;
    page.sure = missed.sure;
    return page;
}

const WrongBookModel::Page &WrongBookModel::page(const CardId &card) const
{
    const auto [found, isNew] = m_pages.try_emplace(card);
    if (isNew) {
        m_boundary.run([&] {
            if (const auto missed = m_learner.missedFact(card)) {
                found->second = pageOf(*missed);
            }
        });
    }
    return found->second;
}

QVariant WrongBookModel::value(std::size_t place, int role) const
{
    const Page &shown = page(m_cards[place]);
    switch (role) {
    case SubjectRole:
        return shown.subject;
    case StemRole:
        return shown.stem;
    case AnswerRole:
        return shown.answer;
    case ChosenRole:
        return shown.chosen;
    case DateTextRole:
        return shown.dateText;
    case RightDaysLeftRole:
        return shown.rightDaysLeft;
    case WantsOtherFormRole:
        return shown.wantsOtherForm;
    case LeechRole:
        return shown.leech;
    case SureRole:
        return shown.sure;
    default:
        return {};
    }
}

} // namespace shixi
