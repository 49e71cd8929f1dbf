#include "viewmodels/publishermodel.h"

#include "messages/messages.h"
#include "viewmodels/recoverypdf.h"
#include "workshop/keyfiles.h"
#include "workshop/publishingas.h"
#include "workshop/recoverytext.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

QString fileOf(const QUrl &url)
{
    const QString path = url.isLocalFile() ? url.toLocalFile() : QString();
    if (path.isEmpty() || path.startsWith(u"//"_s)) {
        throw Error(ErrorCode::NotFound, url.toString().toStdString());
    }
    return path;
}

} // namespace

struct PublisherModel::Known {
    std::optional<workshop::Publisher> publisher;
    bool asksForPassword = false;
    workshop::KeyWords words;
    workshop::KeyWords successor;
    std::vector<workshop::KeyWords> deputies;
};

PublisherModel::PublisherModel(const Clock &clock, const SettingsModel &settings, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_settings(settings)
    , m_boundary([this](const Error &error) {
        m_trouble = error;
    })
    , m_pool(this) // so that it is found, and work can be held up to be looked at
{
    m_pool.setMaxThreadCount(1);
    connect(&settings, &SettingsModel::languageChanged, this, &PublisherModel::changed);
}

PublisherModel::~PublisherModel()
{
    m_pool.waitForDone();
}

void PublisherModel::setFolder(const QString &folder)
{
    m_pool.waitForDone();
    m_folder.emplace(folder);
    m_publisher.reset();
    m_words = {};
    Q_EMIT changed();
}

int PublisherModel::askedWord() const
{
    return workshop::askedSheetWord;
}

QStringList PublisherModel::deputyWords() const
{
    QStringList words;
    for (const workshop::KeyWords &deputy : m_deputyWords) {
        words.append(shown(deputy));
    }
    return words;
}

QString PublisherModel::trouble() const
{
    const bool chinese = m_settings.languageCode() == "zh"_L1;
    const auto language = chinese ? messages::Language::Chinese : messages::Language::English;
    return m_trouble ? messages::sentence(*m_trouble, language) : QString();
}

QDate PublisherModel::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()).date();
}

void PublisherModel::refresh()
{
    begin(Part::Reading, [this, folder = m_folder, before = m_publisher]() -> Then {
        if (folder->read() == before) {
            return [] {}; // its words are worked out
        }
        return [this, known = knownIn(*folder)] {
            take(known);
        };
    });
}

QUrl PublisherModel::suggestedSheet(const QString &folder) const
{
    QDir().mkpath(folder); // a new account may have none
    const QString stem = u"shixi-recovery-%1"_s.arg(today().toString(Qt::ISODate));
    QString path = QDir(folder).filePath(stem + u".pdf"_s);
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = QDir(folder).filePath(u"%1-%2.pdf"_s.arg(stem).arg(number));
    }
    return QUrl::fromLocalFile(path);
}

void PublisherModel::writeSheet(const QUrl &file)
{
    const bool chinese = m_settings.languageCode() == "zh"_L1;
    begin(Part::Sheet, [this, file, chinese, folder = m_folder, day = today()]() -> Then {
        const QString path = fileOf(file);
        const QByteArray bytes = recoveryPdf(workshop::recoverySheet(folder.value(), day), chinese);
        workshop::writeSecretFile(path, bytes);
        return [this, path] {
            m_sheetPath = QDir::toNativeSeparators(path);
        };
    });
}

void PublisherModel::confirmSheet(const QString &word)
{
    change(Part::Sheet, [word, day = today()](const workshop::PublisherFolder &folder) {
        workshop::confirmSheet(folder, word, day);
    });
}

void PublisherModel::recover(const QString &typed, const QString &password, const QString &name)
{
    begin(Part::Recovering, [this, typed, password, name, folder = m_folder, day = today()]() -> Then {
        folder.value().recover(typed, password, name, day);
        return [this, known = knownIn(*folder)] {
            take(known);
            Q_EMIT recovered();
        };
    });
}

void PublisherModel::recoverFromFile(const QUrl &file, const QString &password, const QString &name)
{
    QString typed;
    m_part = Part::Recovering;
    if (m_boundary.run([&] {
            typed = QString::fromUtf8(workshop::bytesOfKeyFile(fileOf(file)));
        })) {
        recover(typed, password, name);
    } else {
        Q_EMIT changed();
    }
}

void PublisherModel::findKey(const QString &line)
{
    begin(Part::Keys, [this, line]() -> Then {
        const packs::PublicKey key = workshop::readPublicKey(line.trimmed());
        return [this, key, words = workshop::keyWordsOf(key)] {
            m_found = key;
            m_foundWords = words;
        };
    });
}

void PublisherModel::findKeyIn(const QUrl &file)
{
    findKey(file.toLocalFile());
}

void PublisherModel::dropFound()
{
    m_found.reset();
    Q_EMIT changed();
}

void PublisherModel::nameSuccessor()
{
    if (m_found) {
        change(Part::Keys, [key = *m_found](const workshop::PublisherFolder &folder) {
            workshop::nameSuccessor(folder, key);
        });
    }
}

void PublisherModel::addDeputy()
{
    if (m_found) {
        change(Part::Keys, [key = *m_found](const workshop::PublisherFolder &folder) {
            workshop::addDeputy(folder, key);
        });
    }
}

void PublisherModel::removeSuccessor()
{
    change(Part::Keys, [](const workshop::PublisherFolder &folder) {
        workshop::nameSuccessor(folder, std::nullopt);
    });
}

void PublisherModel::removeDeputy(int place)
{
    const auto at = static_cast<std::size_t>(place);
    if (m_publisher && place >= 0 && at < m_publisher->deputies.size()) {
        change(Part::Keys, [key = m_publisher->deputies[at]](const workshop::PublisherFolder &folder) {
            workshop::removeDeputy(folder, key);
        });
    }
}

void PublisherModel::dismiss()
{
    m_trouble.reset();
    Q_EMIT changed();
}

PublisherModel::Known PublisherModel::knownIn(const workshop::PublisherFolder &folder)
{
    Known known;
    known.publisher = folder.read();
    if (known.publisher) {
        known.asksForPassword = folder.asksForPassword();
        known.words = workshop::keyWordsOf(known.publisher->key);
        known.successor =
            known.publisher->successor ? workshop::keyWordsOf(*known.publisher->successor) : workshop::KeyWords();
        for (const packs::PublicKey &deputy : known.publisher->deputies) {
            known.deputies.push_back(workshop::keyWordsOf(deputy));
        }
    }
    return known;
}

void PublisherModel::take(const Known &known)
{
    m_publisher = known.publisher;
    m_asksForPassword = known.asksForPassword;
    m_words = known.words;
    m_successorWords = known.successor;
    m_deputyWords = known.deputies;
    m_found.reset();
}

void PublisherModel::change(Part part, const std::function<void(const workshop::PublisherFolder &)> &deed)
{
    begin(part, [this, deed, folder = m_folder]() -> Then {
        deed(folder.value());
        return [this, known = knownIn(*folder)] {
            take(known);
        };
    });
}

void PublisherModel::begin(Part part, std::function<Then()> work)
{
    if (m_busy || !m_folder) {
        return;
    }
    m_busy = true;
    m_part = part;
    m_trouble.reset();
    Q_EMIT changed();
    runInBackground(m_pool, *this, std::move(work), [this](const Then &then) {
        finish(then);
    });
}

void PublisherModel::finish(const Then &then)
{
    m_busy = false;
    m_boundary.run(then);
    Q_EMIT changed();
}

QString PublisherModel::shown(const workshop::KeyWords &words) const
{
    return (m_settings.languageCode() == "zh"_L1 ? words.chinese : words.english).join(u" · "_s);
}

} // namespace shixi
