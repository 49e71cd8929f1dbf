#include "viewmodels/settingsmodel.h"

#include "viewmodels/systemlanguage.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

constexpr std::array languageWords{
    std::pair{SettingsModel::Language::FollowSystem, "system"},
    std::pair{SettingsModel::Language::Chinese, "zh"},
    std::pair{SettingsModel::Language::English, "en"},
};
constexpr std::array themeWords{
    std::pair{SettingsModel::Theme::System, "system"},
    std::pair{SettingsModel::Theme::Light, "light"},
    std::pair{SettingsModel::Theme::Dark, "dark"},
    std::pair{SettingsModel::Theme::HighContrast, "high-contrast"},
};
constexpr std::array levelWords{
    std::pair{SettingsModel::Levels::CoreAndUseful, "useful"},
    std::pair{SettingsModel::Levels::CoreOnly, "core"},
    std::pair{SettingsModel::Levels::Everything, "everything"},
};
const QString tellSureKey = u"tell-sure"_s;
const QString pointsKey = u"points"_s;
constexpr int smallestText = 100;
constexpr int largestText = 200;
constexpr int elderTextScale = 150;

// The first of the table for a word of a newer version.
template<class Table>
auto valueOf(const Table &table, const QString &word)
{
    for (const auto &[value, name] : table) {
        if (word == QLatin1String(name)) {
            return value;
        }
    }
    return table.front().first;
}

template<class Table, class Value>
QString wordOf(const Table &table, Value value)
{
    for (const auto &[candidate, name] : table) {
        if (candidate == value) {
            return QLatin1String(name);
        }
    }
    return {};
}

bool systemIsDark()
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) == nullptr) {
        return false;
    }
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

SettingsModel::SettingsModel(learner::Learner &learner, const ErrorBoundary &boundary, QObject *parent)
    : QObject(parent)
    , m_learner(learner)
    , m_boundary(boundary)
{
    read();
    installTranslator();
}

SettingsModel::~SettingsModel()
{
    QCoreApplication::removeTranslator(&m_translator);
}

QString SettingsModel::languageCode() const
{
    const bool chinese =
        m_language == Language::Chinese || (m_language == Language::FollowSystem && systemReadsChinese());
    return chinese ? u"zh"_s : u"en"_s;
}

bool SettingsModel::dark() const
{
    return m_theme == Theme::Dark || (m_theme == Theme::System && systemIsDark());
}

void SettingsModel::setLanguage(Language language)
{
    if (language != m_language && store(u"language"_s, wordOf(languageWords, language))) {
        m_language = language;
        installTranslator();
        Q_EMIT languageChanged();
    }
}

void SettingsModel::setTheme(Theme theme)
{
    if (theme != m_theme && store(u"theme"_s, wordOf(themeWords, theme))) {
        m_theme = theme;
        Q_EMIT themeChanged();
    }
}

void SettingsModel::setTextScale(int percent)
{
    percent = qBound(smallestText, percent, largestText);
    if (percent != m_textScale && store(u"text-scale"_s, QString::number(percent))) {
        m_textScale = percent;
        Q_EMIT textScaleChanged();
    }
}

void SettingsModel::setAutoAdvance(bool on)
{
    if (on != m_autoAdvance && store(u"auto-advance"_s, on ? u"on"_s : u"off"_s)) {
        m_autoAdvance = on;
        Q_EMIT autoAdvanceChanged();
    }
}

void SettingsModel::setTyping(bool on)
{
    if (on != m_typing && store(u"typing"_s, on ? u"on"_s : u"off"_s)) {
        m_typing = on;
        Q_EMIT typingChanged();
    }
}

void SettingsModel::setTellSure(bool on)
{
    if (on != tellSure() && store(tellSureKey, !on ? u"off"_s : m_elder ? u"always"_s : u"on"_s)) {
        m_tellSure = !on ? TellSure::Off : m_elder ? TellSure::Always : TellSure::On;
        Q_EMIT tellSureChanged();
    }
}

void SettingsModel::setPoints(bool on)
{
    if (on != m_points && store(pointsKey, on ? u"on"_s : u"off"_s)) {
        m_points = on;
        Q_EMIT pointsChanged();
    }
}

void SettingsModel::setLevels(Levels levels)
{
    if (levels != m_levels && store(u"levels"_s, wordOf(levelWords, levels))) {
        m_levels = levels;
        Q_EMIT levelsChanged();
    }
}

int SettingsModel::textScale() const
{
    return m_elder ? std::max(m_textScale, elderTextScale) : m_textScale;
}

void SettingsModel::setElder(bool on)
{
    if (on != m_elder && store(u"elder"_s, on ? u"on"_s : u"off"_s)) {
        m_elder = on;
        Q_EMIT elderChanged();
        Q_EMIT textScaleChanged();
        Q_EMIT tellSureChanged();
    }
}

QLocale SettingsModel::locale() const
{
    return languageCode() == "zh"_L1 ? QLocale(QLocale::Chinese, QLocale::China)
                                     : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

messages::Language SettingsModel::messageLanguage() const
{
    return languageCode() == "zh"_L1 ? messages::Language::Chinese : messages::Language::English;
}

void SettingsModel::systemThemeChanged()
{
    if (m_theme == Theme::System) {
        Q_EMIT themeChanged();
    }
}

void SettingsModel::readAgain()
{
    read();
    installTranslator();
    Q_EMIT languageChanged();
    Q_EMIT themeChanged();
    Q_EMIT elderChanged();
    Q_EMIT textScaleChanged();
    Q_EMIT autoAdvanceChanged();
    Q_EMIT typingChanged();
    Q_EMIT tellSureChanged();
    Q_EMIT pointsChanged();
    Q_EMIT levelsChanged();
}

void SettingsModel::read()
{
    m_boundary.run([this] {
        m_language = valueOf(languageWords, m_learner.setting(u"language"_s));
        m_theme = valueOf(themeWords, m_learner.setting(u"theme"_s));
        m_textScale = qBound(smallestText, m_learner.setting(u"text-scale"_s, u"100"_s).toInt(), largestText);
        m_autoAdvance = m_learner.setting(u"auto-advance"_s, u"on"_s) != "off"_L1;
        m_typing = m_learner.setting(u"typing"_s) == "on"_L1;
        const QString sure = m_learner.setting(tellSureKey);
        m_tellSure = sure == "always"_L1 ? TellSure::Always : sure == "on"_L1 ? TellSure::On : TellSure::Off;
        m_points = m_learner.setting(pointsKey, u"on"_s) != "off"_L1;
        m_elder = m_learner.setting(u"elder"_s) == "on"_L1;
        m_levels = valueOf(levelWords, m_learner.setting(u"levels"_s));
    });
}

void SettingsModel::installTranslator()
{
    installWords(m_translator, languageCode() == "zh"_L1);
}

bool SettingsModel::store(const QString &key, const QString &value)
{
    return m_boundary.run([&] {
        m_learner.setSetting(key, value);
    });
}

} // namespace shixi
