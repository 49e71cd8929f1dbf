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
    m_busy = false;
    m_publisher.reset();
    m_sheetPath.clear();
    Q_EMIT changed();
}

QString PublisherModel::successorWords() const
{
    return m_publisher && m_publisher->successor ? wordsOf(*m_publisher->successor) : QString();
}

QStringList PublisherModel::deputyWords() const
{
    QStringList words;
    for (const packs::PublicKey &deputy : m_publisher ? m_publisher->deputies : std::vector<packs::PublicKey>()) {
        words.append(wordsOf(deputy));
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
    begin(Part::Reading, [this, folder = m_folder]() -> Then {
        return [this, known = knownIn(*folder)] {
            take(known);
        };
    });
}

QUrl PublisherModel::suggestedSheet(const QString &folder) const
{
    QDir().mkpath(folder); // a new account may have none
    const QString stem = recoveryFileName(name(), today(), m_settings.languageCode() == "zh"_L1);
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
        const workshop::RecoverySheet sheet = workshop::recoverySheet(folder.value(), day);
        workshop::writeSecretFile(path, recoveryPdf(sheet, chinese));
        workshop::noteSheetMade(*folder, sheet.key, day);
        return [this, path, known = knownIn(*folder)] {
            take(known);
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
            m_words.insert(key.toText(), words);
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
    known.asksForPassword = known.publisher && folder.asksForPassword();
    return known;
}

void PublisherModel::take(const Known &known)
{
    const bool isAnother = !m_publisher || !known.publisher || m_publisher->key != known.publisher->key;
    m_sheetPath = isAnother ? QString() : m_sheetPath; // it is of the key
    const bool changes = m_publisher != known.publisher || m_asksForPassword != known.asksForPassword;
    m_publisher = known.publisher;
    m_asksForPassword = known.asksForPassword;
    if (changes) {
        m_found.reset();
        Q_EMIT changed();
    }
    workOutWords();
}

void PublisherModel::workOutWords()
{
    std::vector<packs::PublicKey> keys;
    if (m_publisher) {
        keys = m_publisher->deputies;
        keys.push_back(m_publisher->key);
        keys.push_back(m_publisher->successor.value_or(m_publisher->key));
    }
    std::erase_if(keys, [this](const packs::PublicKey &key) {
        return m_words.contains(key.toText());
    });
    if (keys.empty()) {
        return;
    }
    begin(m_part, [this, keys]() -> Then {
        QHash<QByteArray, workshop::KeyWords> words;
        for (const packs::PublicKey &key : keys) {
            if (!words.contains(key.toText())) {
                words.insert(key.toText(), workshop::keyWordsOf(key));
            }
        }
        return [this, words] {
            m_words.insert(words);
            workOutWords(); // of another that came meanwhile
        };
    });
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
    runInBackground(m_pool, *this, std::move(work), [this, path = m_folder->path()](const Then &then) {
        if (path == m_folder->path()) { // else it is of a folder that was left
            finish(then);
        }
    });
}

void PublisherModel::finish(const Then &then)
{
    m_busy = false;
    m_boundary.run(then);
    Q_EMIT changed();
}

QString PublisherModel::wordsOf(const packs::PublicKey &key) const
{
    const workshop::KeyWords words = m_words.value(key.toText());
    return (m_settings.languageCode() == "zh"_L1 ? words.chinese : words.english).join(u" · "_s);
}

} // namespace shixi
