#include "publishfixture.h"

#include "packs/folder.h"
#include "packs/madeupset.h"
#include "workshop/publishingas.h"
#include "workshop/recoverytext.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace shixi;

PublishFixture::PublishFixture(QObject *parent)
    : Fixture(parent)
{
    writeDraft({});
    app()->publisher()->setFolder(m_files.filePath(u"publisher"_s));
    app()->publishing()->setFolder(QUrl::fromLocalFile(m_files.filePath(u"out"_s)));
    app()->data()->setFolder(m_files.path());
}

QUrl PublishFixture::draft() const
{
    return QUrl::fromLocalFile(m_files.filePath(u"draft"_s));
}

void PublishFixture::writeDraft(const QString &stem) const
{
    const questions::QuestionSet made = packs::test::madeUpSet();
    std::vector<questions::Question> asked = made.questions();
    asked.front().stem = stem.isEmpty() ? asked.front().stem : stem;
    writeDraftOf({made.manifest(), made.articles(), made.facts(), made.cards(), asked});
}

void PublishFixture::writeDraftOf(const questions::QuestionSet &set) const
{
    QDir(m_files.path()).mkpath(u"draft"_s);
    for (const auto &[name, bytes] : packs::writeSet(set)) {
        QFile file(m_files.filePath(u"draft/"_s + name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qWarning("the draft cannot be written");
        }
    }
}

void PublishFixture::changeDraft()
{
    writeDraft(u"读书会是何时成立的?"_s);
}

void PublishFixture::correctDraft()
{
    const questions::QuestionSet made = packs::test::madeUpSet();
    const QString now = u"2019年6月"_s;
    std::vector<knowledge::Article> articles = made.articles();
    articles.front().text.replace(u"2019年5月"_s, now);
    articles.front().id = knowledge::articleId(articles.front().text);
    std::vector<knowledge::Fact> facts = made.facts();
    facts.front().answer = now;
    facts.front().evidence.quote = now;
    std::vector<questions::Question> asked = made.questions();
    for (questions::Question &question : asked) {
        question.answer = {now};
        question.evidence.quote = now;
    }
    asked.front().key = {u"c"_s};
    writeDraftOf({made.manifest(), articles, facts, made.cards(), asked});
}

void PublishFixture::breakDraft()
{
    QFile decisions(m_files.filePath(u"draft/decisions.jsonl"_s));
    if (decisions.open(QIODevice::WriteOnly)) {
        decisions.write("{\"at\": cut off\n");
    }
}

QUrl PublishFixture::elsewhere() const
{
    return QUrl::fromLocalFile(m_files.filePath(u"out"_s));
}

QString PublishFixture::folder() const
{
    return m_files.path();
}

QStringList PublishFixture::published() const
{
    return QDir(m_files.filePath(u"out"_s)).entryList(QDir::Files, QDir::Name);
}

QString PublishFixture::sheetWord()
{
    const workshop::PublisherFolder &folder = *app()->publisher()->folder();
    return workshop::recoverySheet(folder, app()->publisher()->today()).checkWord.english;
}

QString PublishFixture::sheetLines() const
{
    const workshop::PublisherFolder keys(m_files.filePath(u"publisher"_s));
    return workshop::sheetLines(keys.secretKeyFile()).join(u'\n');
}

void PublishFixture::otherDevice()
{
    app()->publisher()->setFolder(m_files.filePath(u"other"_s));
}

QString PublishFixture::somebodysKey() const
{
    return QString::fromLatin1(packs::SecretKey::made().publicKey().toText());
}

void PublishFixture::publishOnce(const QString &name)
{
    workshop::publishAs(*app()->publisher()->folder(),
                        draft().toLocalFile(),
                        {.output = {}, .folder = m_files.path(), .day = app()->publisher()->today(), .name = name});
    app()->publisher()->refresh();
}
