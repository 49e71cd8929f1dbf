#pragma once

#include "fixture.h"

#include <QUrl>

namespace shixi::questions
{
class QuestionSet;
}

// The same with the folder of a draft, and one a publisher is kept in.
class PublishFixture : public Fixture
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit PublishFixture(QObject *parent = nullptr);

    Q_INVOKABLE QUrl draft() const;
    Q_INVOKABLE QUrl elsewhere() const; // another folder for the files
    Q_INVOKABLE void changeDraft(); // another question
    Q_INVOKABLE void correctDraft(); // another right answer, in text, fact and questions
    Q_INVOKABLE void breakDraft(); // a line that cannot be read
    Q_INVOKABLE QString folder() const; // of the draft's folder and the files
    Q_INVOKABLE QStringList published() const; // names of the files
    Q_INVOKABLE QString sheetWord(); // the one that is asked for
    Q_INVOKABLE QString sheetLines() const; // of the publisher there is
    Q_INVOKABLE void otherDevice(); // where nobody published so far
    Q_INVOKABLE QString somebodysKey() const; // a public key
    Q_INVOKABLE void publishOnce(const QString &name); // as this device did before

private:
    void writeDraft(const QString &stem) const;
    void writeDraftOf(const shixi::questions::QuestionSet &set) const;

    QTemporaryDir m_files;
};
