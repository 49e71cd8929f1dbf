#pragma once

#include <QTranslator>
#include <QtQmlIntegration>

// A language longer than English, with letters higher than its: every English text of the program between brackets, its
// vowels doubled and accented. What comes of this is as long as any language asks for.
class Pseudo : public QTranslator
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit Pseudo(QObject *parent = nullptr);
    ~Pseudo() override;

    // On top of the language the settings chose.
    Q_INVOKABLE void speak();
    // How many texts were asked for so far.
    Q_INVOKABLE int asked() const { return m_asked; }

    [[nodiscard]] QString
    translate(const char *context, const char *sourceText, const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    mutable int m_asked = 0;
};
