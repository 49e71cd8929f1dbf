#include "setsfixture.h"

#include "packs/decided.h"
#include "packs/notes/note.h"
#include "packs/pack/pack.h"
#include "viewmodels/madeup.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QUrl>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace shixi;

namespace
{

const SetId copyId{"copy-reader"};

const packs::SecretKey &keyOf(const QString &who)
{
    static const packs::SecretKey owner = packs::SecretKey::made();
    static const packs::SecretKey stranger = packs::SecretKey::made();
    return who == u"owner"_s ? owner : stranger;
}

const questions::QuestionSet &realSet()
{
    static const packs::ReadResult read = packs::readDecided(packs::readMembers(u":/content/four-strong"_s));
    return read.set;
}

QString wrongOptionOf(const questions::Question &question)
{
    const auto wrong = std::ranges::find_if(question.options, [&question](const questions::Option &option) {
        return !question.key.contains(option.id);
    });
    return wrong == question.options.end() ? QString() : wrong->id;
}

// Another answer is right for the first question of the card that has one option to choose; false where it has none.
bool correct(const questions::Card &card, std::vector<questions::Question> &asked)
{
    for (questions::Question &question : asked) {
        const bool isOfIt = std::ranges::find(card.questions, question.id) != card.questions.end();
        if (isOfIt && question.type == QuestionType::Single) {
            question = library::withKeys(question, {wrongOptionOf(question)});
            return true;
        }
    }
    return false;
}

// In its first version without the last five cards; in the second three answers are others.
questions::QuestionSet setOf(int version, const QString &title)
{
    constexpr std::ptrdiff_t later = 5;
    constexpr std::size_t corrected = 3;
    questions::Manifest manifest = realSet().manifest();
    manifest.id = {"branch-reader"};
    manifest.version = version;
    manifest.title = title.isEmpty() ? u"机关支部学习读本"_s : title;
    manifest.publisher = u"某局机关党委"_s;
    manifest.published = u"2026-11-%1"_s.arg(20 + version);
    std::vector<questions::Card> cards = realSet().cards();
    std::set<QuestionId> gone;
    if (version == 1) {
        for (auto card = cards.end() - later; card != cards.end(); ++card) {
            gone.insert(card->questions.begin(), card->questions.end());
        }
        cards.erase(cards.end() - later, cards.end());
    }
    std::vector<questions::Question> asked = realSet().questions();
    std::size_t left = version > 1 ? corrected : 0;
    for (questions::Card &card : cards) {
        if (left > 0 && correct(card, asked)) {
            ++card.rev;
            --left;
        }
    }
    std::erase_if(asked, [&gone](const questions::Question &question) {
        return gone.contains(question.id);
    });
    return {manifest, realSet().articles(), realSet().facts(), cards, asked};
}

// Another id for each, of the same kind.
template<class Id>
void turn(Id &id)
{
    const QByteArray digits("0123456789abcdef");
    const qsizetype place = digits.indexOf(id.value.front());
    id.value.front() = digits.at((place + digits.size() / 2) % digits.size());
}

questions::QuestionSet twinOf(const questions::QuestionSet &set)
{
    questions::Manifest manifest = set.manifest();
    manifest.id = {"twin-reader"};
    manifest.title = u"另一本学习读本"_s;
    std::vector<knowledge::Fact> facts = set.facts();
    std::vector<questions::Card> cards = set.cards();
    std::vector<questions::Question> asked = set.questions();
    for (knowledge::Fact &fact : facts) {
        turn(fact.id);
    }
    for (questions::Card &card : cards) {
        turn(card.id);
        std::ranges::for_each(card.facts, turn<FactId>);
        std::ranges::for_each(card.questions, turn<QuestionId>);
    }
    for (questions::Question &question : asked) {
        turn(question.id);
        std::ranges::for_each(question.facts, turn<FactId>);
    }
    return {manifest, set.articles(), facts, cards, asked};
}

} // namespace

SetsFixture::SetsFixture(QObject *parent)
    : Fixture(parent)
    , m_own(test::everyTypeSet())
{
    beginAnew();
    connect(app()->library(), &LibraryModel::setsChanged, this, [this](const LibraryModel::Change &change) {
        m_lastChange = u"%1 %2"_s.arg(static_cast<int>(change.deed)).arg(change.version);
        app()->library()->tell(change); // as the program does once it has begun anew
        Q_EMIT changedSets();
    });
}

SetsFixture::~SetsFixture()
{
    app()->library()->setShelf({}); // before it goes
    app()->withdrawing()->setLibrary(nullptr);
}

QUrl SetsFixture::pack(int version, const QString &who, const QString &title)
{
    const packs::SecretKey *key = who.isEmpty() ? nullptr : &keyOf(who);
    QFile file(m_files.filePath(u"%1-%2.shixi"_s.arg(version).arg(who)));
    const QByteArray bytes = packs::writePack(setOf(version, title), {}, key);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? QUrl::fromLocalFile(file.fileName())
                                                                                : QUrl();
}

QUrl SetsFixture::copyOfIt(int version)
{
    const questions::QuestionSet set = setOf(version, u"学习读本抄本"_s);
    questions::Manifest manifest = set.manifest();
    manifest.id = copyId;
    QFile file(m_files.filePath(u"copy-%1.shixi"_s.arg(version)));
    const QByteArray bytes =
        packs::writePack({manifest, set.articles(), set.facts(), set.cards(), set.questions()}, {}, &keyOf(u"owner"_s));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? QUrl::fromLocalFile(file.fileName())
                                                                                : QUrl();
}

QUrl SetsFixture::noteForCopy()
{
    const questions::QuestionSet set = setOf(1, {});
    const auto toChoose = std::ranges::find(set.questions(), QuestionType::Single, &questions::Question::type);
    const packs::Note note{copyId, 1, 1, u"2026-11-24"_s, {}, {{toChoose->id, {wrongOptionOf(*toChoose)}}}};
    const QString path = m_files.filePath(u"note-for-copy.txt"_s);
    const QString text = QString::fromUtf8(packs::writeNote(note, keyOf(u"owner"_s)));
    return writeText(path, text) ? QUrl::fromLocalFile(path) : QUrl();
}

QUrl SetsFixture::twin()
{
    QFile file(m_files.filePath(u"twin.shixi"_s));
    const QByteArray bytes = packs::writePack(twinOf(setOf(2, {})), {}, &keyOf(u"owner"_s));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? QUrl::fromLocalFile(file.fileName())
                                                                                : QUrl();
}

void SetsFixture::bringAlong(int version)
{
    app()->library()->setShelf({});
    m_own = setOf(version, {});
    beginAnew();
}

QUrl SetsFixture::text()
{
    const QString path = m_files.filePath(u"text.shixi"_s);
    return writeText(path, u"no set"_s) ? QUrl::fromLocalFile(path) : QUrl();
}

QString SetsFixture::noteText(int number, const QString &who, int version)
{
    const questions::QuestionSet set = setOf(1, {});
    const auto toChoose = std::ranges::find(set.questions(), QuestionType::Single, &questions::Question::type);
    const auto toSay = std::ranges::find(set.questions(), QuestionType::Reveal, &questions::Question::type);
    const packs::Note note{
        {"branch-reader"}, version, number, u"2026-11-24"_s, {toSay->id}, {{toChoose->id, {wrongOptionOf(*toChoose)}}}};
    return QString::fromUtf8(packs::writeNote(note, keyOf(who)));
}

QUrl SetsFixture::note(int number, const QString &who, int version)
{
    const QString path = m_files.filePath(u"note-%1-%2.txt"_s.arg(number).arg(who));
    return writeText(path, noteText(number, who, version)) ? QUrl::fromLocalFile(path) : QUrl();
}

void SetsFixture::copy(const QString &words)
{
    QGuiApplication::clipboard()->setText(words);
}

void SetsFixture::becomePublisher(const QString &password)
{
    const workshop::PublisherFolder keys(m_files.filePath(u"publisher"_s));
    const QString typed = QString::fromLatin1(keyOf(u"owner"_s).toFile(password));
    keys.recover(typed, password, u"某局机关党委"_s, app()->publisher()->today());
    app()->publisher()->setFolder(keys.path());
    app()->publisher()->refresh();
    app()->publishing()->setFolder(QUrl::fromLocalFile(m_files.filePath(u"out"_s)));
    app()->data()->setFolder(m_files.path());
}

void SetsFixture::beginAnew(bool damaged)
{
    app()->library()->setShelf({});
    app()->withdrawing()->setLibrary(nullptr);
    m_sets.reset();
    m_sets = std::make_unique<library::Library>(m_files.filePath(u"library"_s), &m_own);
    app()->withdrawing()->setLibrary(m_sets.get());
    if (damaged) {
        app()->library()->setShelf({m_sets.get(), &m_own, {{"branch-reader"}}});
        return;
    }
    std::vector<questions::QuestionSet> taught;
    for (const library::Shelved &set : m_sets->sets()) {
        taught.push_back(m_sets->taught(set.id));
    }
    const library::OtherSets all(std::move(taught), &m_own);
    app()->library()->setShelf({m_sets.get(), &m_own, {}, {}, all.with(nullptr).leftOut()});
}
