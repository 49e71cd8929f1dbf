#include "viewmodels/clipsmodel.h"

#include "viewmodels/challengemodel.h"
#include "viewmodels/papermodel.h"
#include "viewmodels/readthroughmodel.h"
#include "viewmodels/sessionmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

using audio::Clip;
using audio::ClipPlayer;

QString endingOf(const QString &file)
{
    return file.section(u'.', -1);
}

bool isSound(const QString &file)
{
    const QString ending = endingOf(file);
    return ending == "wav"_L1 || ending == "ogg"_L1 || ending == "mp3"_L1;
}

std::vector<ClipsModel::Row> rowsOf(const questions::Question *question)
{
    std::vector<ClipsModel::Row> rows;
    if (question != nullptr) {
        for (const questions::Medium &medium : question->media) {
            const bool sounds = isSound(medium.file);
            if (sounds || !medium.alt.isEmpty()) { // else there is nothing to say of it
                rows.push_back({medium.file, medium.alt, sounds, false});
            }
        }
    }
    return rows;
}

// Of a session: a question while it is asked and after it.
const questions::Question *questionOf(const SessionModel &session)
{
    const bool asks =
        session.state() == SessionModel::State::Asking || session.state() == SessionModel::State::Answered;
    return asks ? session.view().question : nullptr;
}

const questions::Question *questionOf(const ChallengeModel &challenge)
{
    const bool asks =
        challenge.state() == ChallengeModel::State::Asking || challenge.state() == ChallengeModel::State::Answered;
    return asks ? challenge.view().question : nullptr;
}

} // namespace

ClipsModel::ClipsModel(const ErrorBoundary &boundary)
    : ListModel({{AltRole, "alt"}, {SoundsRole, "sounds"}, {PlayingRole, "playing"}})
    , m_boundary(boundary)
{
    m_pool.setMaxThreadCount(1);
    constexpr int tickMs = 100;
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &ClipsModel::progressed);
}

ClipsModel::~ClipsModel()
{
    m_pool.waitForDone();
}

void ClipsModel::follow(const SessionModel &session,
                        const PaperModel &paper,
                        const ChallengeModel &challenge,
                        const ReadThroughModel &reading)
{
    const auto look = [this, &session, &paper, &challenge, &reading] {
        if (paper.state() != PaperModel::State::Idle) {
            show(paper.question());
        } else if (challenge.state() != ChallengeModel::State::Idle) {
            show(questionOf(challenge));
        } else if (reading.state() != ReadThroughModel::State::Idle) {
            show(reading.question());
        } else {
            show(questionOf(session), session.attempt());
        }
    };
    connect(&session, &SessionModel::changed, this, look);
    connect(&paper, &PaperModel::changed, this, look);
    connect(&challenge, &ChallengeModel::changed, this, look);
    connect(&reading, &ReadThroughModel::changed, this, look);
}

void ClipsModel::show(const questions::Question *question, int turn)
{
    const QuestionId id = question == nullptr ? QuestionId() : question->id;
    if (id == m_question && turn == m_turn) {
        return;
    }
    stop();
    m_question = id;
    m_turn = turn;
    std::vector<Row> rows = rowsOf(question);
    if (!rows.empty() || !m_rows.empty()) {
        replace(m_rows, std::move(rows));
    }
}

qreal ClipsModel::progress() const
{
    const int at = m_player && playing() && m_lengthMs > 0 ? m_player->positionMs() : 0;
    return at == 0 ? 0.0 : std::min(1.0, static_cast<qreal>(at) / m_lengthMs);
}

void ClipsModel::toggle(int place)
{
    const bool wasPlayed = place == m_place;
    stop();
    if (!wasPlayed && place >= 0 && place < count() && m_rows[static_cast<std::size_t>(place)].sounds) {
        start(place);
    }
}

void ClipsModel::toggleFirst()
{
    const auto first = std::ranges::find(m_rows, true, &Row::sounds);
    if (playing()) {
        stop();
    } else if (first != m_rows.end()) {
        toggle(static_cast<int>(first - m_rows.begin()));
    }
}

void ClipsModel::stop()
{
    if (playing()) {
        ++m_round; // what is being read is not played any more, and its end changes nothing
        if (m_player) {
            m_player->stop();
        }
        setPlaying(-1);
    }
}

QVariant ClipsModel::value(std::size_t place, int role) const
{
    const Row &row = m_rows[place];
    switch (role) {
    case AltRole:
        return row.alt;
    case SoundsRole:
        return row.sounds;
    case PlayingRole:
        return row.playing;
    default:
        return {};
    }
}

void ClipsModel::start(int place)
{
    if (!m_reader || !m_makePlayer) {
        return;
    }
    if (!m_player) {
        m_player = m_makePlayer(); // an output may have come meanwhile
    }
    if (!m_player) {
        if (!std::exchange(m_saidNoOutput, true)) {
            say("sound.no-clip-output");
        }
        return;
    }
    Q_EMIT starting();
    setPlaying(place);
    const QString file = m_rows[static_cast<std::size_t>(place)].file;
    auto work = [this, reader = m_reader, question = m_question, file, round = ++m_round]() -> Then {
        auto clip = std::make_shared<Clip>(reader(question, file), endingOf(file));
        return [this, clip, round] {
            if (round == m_round) {
                play(clip);
            }
        };
    };
    runInBackground(m_pool, *this, std::move(work), [this, round = m_round](const Then &then) {
        const bool went = round != m_round || m_boundary.run(then);
        if (!went && round == m_round) {
            setPlaying(-1);
        }
    });
}

void ClipsModel::play(const std::shared_ptr<Clip> &clip)
{
    m_lengthMs = clip->lengthMs();
    m_player->play(clip, [this, round = m_round](ClipPlayer::End end) {
        ended(round, end);
    });
    m_tick.start();
}

void ClipsModel::ended(int round, ClipPlayer::End end)
{
    if (round != m_round) {
        return;
    }
    setPlaying(-1);
    if (end == ClipPlayer::End::Failed) {
        say("sound.clip-failed");
    }
}

void ClipsModel::setPlaying(int place)
{
    const int before = std::exchange(m_place, place);
    m_lengthMs = 0;
    m_tick.stop();
    for (const int changed : {before, place}) {
        if (changed >= 0) {
            m_rows[static_cast<std::size_t>(changed)].playing = changed == place;
            tellChanged(static_cast<std::size_t>(changed), {PlayingRole});
        }
    }
    Q_EMIT playingChanged();
    Q_EMIT progressed();
}

void ClipsModel::say(const char *rule)
{
    m_boundary.run([rule] {
        throw Error(ErrorCode::NotFound, rule);
    });
}

} // namespace shixi
