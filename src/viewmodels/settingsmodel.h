#pragma once

#include "learner/learner.h"
#include "messages/messages.h"
#include "viewmodels/errorboundary.h"

#include <QLocale>
#include <QObject>
#include <QTranslator>
#include <QtQmlIntegration>

namespace shixi
{

// How the program looks and speaks to this learner; kept in the learner file.
class SettingsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.settings")
    Q_PROPERTY(shixi::SettingsModel::Language language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    // What `language` comes to on this device: "zh" or "en".
    Q_PROPERTY(QString languageCode READ languageCode NOTIFY languageChanged FINAL)
    Q_PROPERTY(shixi::SettingsModel::Theme theme READ theme WRITE setTheme NOTIFY themeChanged FINAL)
    // What `theme` comes to on this device.
    Q_PROPERTY(bool dark READ dark NOTIFY themeChanged FINAL)
    Q_PROPERTY(bool highContrast READ highContrast NOTIFY themeChanged FINAL)
    // Per cent: 100 to 200.
    Q_PROPERTY(int textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged FINAL)
    // Whether a right answer goes on by itself.
    Q_PROPERTY(bool autoAdvance READ autoAdvance WRITE setAutoAdvance NOTIFY autoAdvanceChanged FINAL)
    // Whether answers are asked to be typed; off at first, as a phone has no keyboard.
    Q_PROPERTY(bool typing READ typing WRITE setTyping NOTIFY typingChanged FINAL)
    // Whether the learner says how sure, before an answer is judged. In elder mode only where it was asked for there.
    Q_PROPERTY(bool tellSure READ tellSure WRITE setTellSure NOTIFY tellSureChanged FINAL)
    // Whether learning points are shown.
    Q_PROPERTY(bool points READ points WRITE setPoints NOTIFY pointsChanged FINAL)
    // For those who want it large and without haste: large text, an answer is taken only once it is confirmed, nothing
    // goes on by itself, and a home of few buttons.
    Q_PROPERTY(bool elder READ elder WRITE setElder NOTIFY elderChanged FINAL)
    // How much of the set is learnt.
    Q_PROPERTY(shixi::SettingsModel::Levels levels READ levels WRITE setLevels NOTIFY levelsChanged FINAL)

public:
    enum class Language { FollowSystem, Chinese, English };
    Q_ENUM(Language)
    enum class Theme { System, Light, Dark, HighContrast };
    Q_ENUM(Theme)
    enum class Levels { CoreOnly, CoreAndUseful, Everything };
    Q_ENUM(Levels)

    SettingsModel(learner::Learner &learner, const ErrorBoundary &boundary, QObject *parent = nullptr);
    ~SettingsModel() override;

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] QString languageCode() const;
    [[nodiscard]] Theme theme() const { return m_theme; }
    [[nodiscard]] bool dark() const;
    [[nodiscard]] bool highContrast() const { return m_theme == Theme::HighContrast; }
    [[nodiscard]] int textScale() const;
    [[nodiscard]] bool autoAdvance() const { return m_autoAdvance; }
    [[nodiscard]] bool typing() const { return m_typing; }
    [[nodiscard]] bool tellSure() const
    {
        return m_tellSure == TellSure::Always || (m_tellSure == TellSure::On && !m_elder);
    }
    [[nodiscard]] bool points() const { return m_points; }
    [[nodiscard]] bool elder() const { return m_elder; }
    [[nodiscard]] Levels levels() const { return m_levels; }

    void setLanguage(Language language);
    void setTheme(Theme theme);
    void setTextScale(int percent);
    void setAutoAdvance(bool on);
    void setTyping(bool on);
    void setTellSure(bool on);
    void setPoints(bool on);
    void setElder(bool on);
    void setLevels(Levels levels);

    // Of the language chosen, for numbers and dates.
    [[nodiscard]] QLocale locale() const;
    [[nodiscard]] messages::Language messageLanguage() const;
    // The system's colours changed.
    void systemThemeChanged();
    // Another file brought its settings into this one.
    void readAgain();

Q_SIGNALS:
    void languageChanged();
    void themeChanged();
    void textScaleChanged();
    void autoAdvanceChanged();
    void typingChanged();
    void tellSureChanged();
    void pointsChanged();
    void elderChanged();
    void levelsChanged();

private:
    enum class TellSure { Off, On, Always };

    void read();
    void installTranslator();
    bool store(const QString &key, const QString &value);

    learner::Learner &m_learner;
    const ErrorBoundary &m_boundary;
    QTranslator m_translator;
    Language m_language = Language::FollowSystem;
    Theme m_theme = Theme::System;
    int m_textScale = 100;
    bool m_autoAdvance = true;
    bool m_typing = false;
    TellSure m_tellSure = TellSure::Off;
    bool m_points = true;
    bool m_elder = false;
    Levels m_levels = Levels::CoreAndUseful;
};

} // namespace shixi
