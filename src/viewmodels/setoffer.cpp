#include "viewmodels/setoffer.h"

#include "workshop/keywords.h"

#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

// More than anybody reads before an update; what is corrected is told once more on Today, where it was answered.
constexpr std::size_t mostCorrections = 20;

const library::Shelved *shelvedOf(const std::vector<library::Shelved> &sets, const SetId &id)
{
    const auto found = std::ranges::find(sets, id, &library::Shelved::id);
    return found == sets.end() ? nullptr : &*found;
}

// As it called itself when it was accepted, though its set may be gone.
QString ownersName(const library::Trust &trust, const SetId &set)
{
    const auto owner = trust.owners.find(set);
    if (owner == trust.owners.end() || !owner->second.key) {
        return {};
    }
    const auto found = std::ranges::find(trust.accepted, *owner->second.key, &library::Publisher::key);
    return found == trust.accepted.end() ? QString() : found->name;
}

void addFormer(OfferedSet &set, const library::Library &library, const questions::QuestionSet *builtIn)
{
    const SetId &id = set.manifest.id;
    const auto sets = library.sets();
    const library::Shelved *there = shelvedOf(sets, id);
    set.isOfTheProgram = there == nullptr && builtIn != nullptr && builtIn->manifest().id == id;
    if (there != nullptr) {
        set.formerVersion = there->version;
        set.formerPublisher = there->publisher;
    } else if (set.isOfTheProgram) {
        set.formerVersion = builtIn->manifest().version;
        set.formerPublisher = builtIn->manifest().publisher;
    } else {
        set.formerPublisher = ownersName(library.trust(), id);
    }
    if (builtIn != nullptr && builtIn->manifest().id == id && set.manifest.version < builtIn->manifest().version) {
        set.programVersion = builtIn->manifest().version;
    }
    set.shares = there != nullptr ? there->shares : !set.shared.empty(); // what was chosen once stays
    const auto owner = library.trust().owners.find(id);
    const bool hasOwner = set.isOfTheProgram || (owner != library.trust().owners.end() && owner->second.key);
    const bool isAnother = std::ranges::find(set.concerns, library::Concern::OtherPublisher) != set.concerns.end();
    set.needsCheck = hasOwner && isAnother;
}

} // namespace

OfferedSet
offeredSet(const library::Offer &offer, const library::Library &library, const questions::QuestionSet *builtIn)
{
    const packs::Pack &pack = offer.pack();
    OfferedSet set;
    set.manifest = pack.head.manifest;
    set.questions = static_cast<int>(pack.set.questions().size());
    set.facts = static_cast<int>(pack.set.facts().size());
    set.changes = offer.changes().value_or(library::Changes());
    set.concerns = offer.judgement().concerns;
    set.isThere = offer.judgement().isThere;
    set.shared = offer.shared();
    set.leftOut = offer.leftOut();
    set.pushedOut = offer.pushedOut();
    set.isLeftOutForProgram =
        builtIn != nullptr && !set.leftOut.empty() && set.leftOut.front().id == builtIn->manifest().id;
    if (pack.head.keys.key) {
        const workshop::KeyWords words = workshop::keyWordsOf(*pack.head.keys.key);
        set.chineseWords = words.chinese;
        set.englishWords = words.english;
    }
    addFormer(set, library, builtIn);
    return set;
}

QString plainName(const QString &name)
{
    QString plain;
    for (const QChar character : name) {
        if (character.category() != QChar::Other_Format) {
            plain += character.category() == QChar::Other_Control ? QChar(u' ') : character;
        }
    }
    return plain.simplified();
}

SetOffer::SetOffer(const SettingsModel &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&settings, &SettingsModel::languageChanged, this, &SetOffer::changed);
}

void SetOffer::show(OfferedSet set)
{
    m_set = std::move(set);
    m_checked = false;
    std::vector<NoteRow> rows;
    for (const library::CorrectedAnswer &answer : m_set.changes.answers) {
        if (rows.size() < mostCorrections) {
            rows.push_back({plainName(answer.stem),
                            plainName(answer.before.join(u'、')),
                            plainName(answer.after.join(u'、')),
                            false});
        }
    }
    m_corrections.show(std::move(rows));
    Q_EMIT changed();
    Q_EMIT checkedChanged();
    Q_EMIT sharesChanged();
}

QString SetOffer::sharedTitle() const
{
    return m_set.shared.empty() ? QString() : plainName(m_set.shared.front().title);
}

int SetOffer::moreCorrections() const
{
    return static_cast<int>(m_set.changes.answers.size()) - m_corrections.count();
}

QString SetOffer::leftOutTitle() const
{
    return m_set.leftOut.empty() ? QString() : plainName(m_set.leftOut.front().title);
}

QString SetOffer::pushedOutTitle() const
{
    return m_set.pushedOut.empty() ? QString() : plainName(m_set.pushedOut.front().title);
}

void SetOffer::setShares(bool on)
{
    if (m_set.shares != on) {
        m_set.shares = on;
        Q_EMIT sharesChanged();
    }
}

QString SetOffer::dayText() const
{
    const QDate day = QDate::fromString(m_set.manifest.published, Qt::ISODate);
    const bool chinese = m_settings.languageCode() == "zh"_L1;
    return m_settings.locale().toString(day, chinese ? u"yyyy年M月d日"_s : u"d MMMM yyyy"_s);
}

QString SetOffer::words() const
{
    return (m_settings.languageCode() == "zh"_L1 ? m_set.chineseWords : m_set.englishWords).join(u" · "_s);
}

QList<int> SetOffer::concerns() const
{
    QList<int> concerns;
    for (const library::Concern concern : m_set.concerns) {
        concerns.append(static_cast<int>(concern)); // named in the same order
    }
    return concerns;
}

void SetOffer::setChecked(bool on)
{
    if (m_checked != on) {
        m_checked = on;
        Q_EMIT checkedChanged();
    }
}

} // namespace shixi
