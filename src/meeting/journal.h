#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace shixi::meeting
{

// A meeting as it is kept while it is under way: a file of lines, the first says what was begun, each other what
// happened next (docs/formats/meeting.md). What was added is on the disk before anything is shown; a line that a kill
// or a power cut left half written is no line. Throws Error{Io} where nothing can be written; what stood there stays.
class Journal
{
public:
    // Empty: kept nowhere.
    explicit Journal(QString path);

    // Nothing where there is no file. Throws Error{Corrupt} for one that is none of ours or is damaged before its last
    // line, Error{TooLarge}, Error{TooNew}, Error{Io} for one that could not be read whole.
    [[nodiscard]] std::vector<QJsonObject> read();
    // Nothing stands there: what could not be read must not be replaced.
    [[nodiscard]] bool canBegin() const;
    void begin(const QJsonObject &start);
    void add(const QJsonObject &event);

    // Under another name in the same folder, and how that is called.
    QString moveTo(const QString &name);
    void remove();

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
    qint64 m_sound = 0; // bytes that are whole lines
};

} // namespace shixi::meeting
