#pragma once

#include "audio/clipplayer.h"
#include "questions/question.h"
#include "viewmodels/background.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/listmodel.h"

#include <QThreadPool>
#include <QTimer>
#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

class ChallengeModel;
class PaperModel;
class ReadThroughModel;
class SessionModel;

// What goes with the question that is shown, whichever mode shows it: sounds to be played one at a time, and what its
// pictures show, in words. Where a sound cannot be played that is said, and all else goes on.
class ClipsModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from SoundModel.clips")
    Q_PROPERTY(bool playing READ playing NOTIFY playingChanged FINAL) // or about to
    Q_PROPERTY(qreal progress READ progress NOTIFY progressed FINAL) // of the one that is played, 0 to 1

public:
    enum Role { AltRole = Qt::UserRole + 1, SoundsRole, PlayingRole };

    struct Row {
        QString file;
        QString alt; // may be empty
        bool sounds = false; // else it is a picture
        bool playing = false;

        bool operator==(const Row &) const = default;
    };

    // Reads a medium of the set of a question; called on another thread.
    using Reader = std::function<QByteArray(const QuestionId &question, const QString &file)>;
    // Null where this device has no output; called when it is first needed, and again where it gave none.
    using PlayerMaker = std::function<std::unique_ptr<audio::ClipPlayer>()>;

    explicit ClipsModel(const ErrorBoundary &boundary); // must outlive it
    ~ClipsModel() override; // waits for what is being read

    // Until both are told, nothing is played and nothing is said of it.
    void setReader(Reader reader) { m_reader = std::move(reader); }
    void setPlayerMaker(PlayerMaker maker) { m_makePlayer = std::move(maker); }
    // Shows what goes with the question of the mode that is under way. All must outlive it.
    void follow(const SessionModel &session,
                const PaperModel &paper,
                const ChallengeModel &challenge,
                const ReadThroughModel &reading);

    // Null: none. Asked once more, it is another `turn`; what was played is stopped where either is another.
    void show(const questions::Question *question, int turn = 1);

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool playing() const { return m_place >= 0; }
    [[nodiscard]] qreal progress() const;

    Q_INVOKABLE void toggle(int place);
    Q_INVOKABLE void toggleFirst(); // stops the one that is played, else plays the first there is
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void starting(); // something is to be heard
    void playingChanged();
    void progressed();

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;
    void start(int place);
    void play(const std::shared_ptr<audio::Clip> &clip);
    void ended(int round, audio::ClipPlayer::End end);
    void setPlaying(int place);
    void say(const char *rule);

    const ErrorBoundary &m_boundary;
    Reader m_reader;
    PlayerMaker m_makePlayer;
    std::unique_ptr<audio::ClipPlayer> m_player;
    QThreadPool m_pool;
    QTimer m_tick;
    QuestionId m_question;
    int m_turn = 0;
    std::vector<Row> m_rows;
    int m_place = -1; // of the one that is played
    int m_lengthMs = 0; // of it; 0: not known yet
    int m_round = 0; // of what was begun last
    bool m_saidNoOutput = false;
};

} // namespace shixi
