#pragma once

#include "knowledge/readingtext.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/factmodel.h"
#include "viewmodels/originalmodel.h"
#include "viewmodels/paragraphmodel.h"
#include "viewmodels/readerlists.h"

#include <QtQmlIntegration>

namespace shixi
{

// The text with its facts, to read. A fact is named by its place among those of the text, in reading order.
class ReaderModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.reader")
    // There is a text.
    Q_PROPERTY(bool available READ available NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    // Told in the study guide; else the article itself.
    Q_PROPERTY(bool isGuide READ isGuide NOTIFY changed FINAL)
    // What the set says of the text.
    Q_PROPERTY(QString about READ about NOTIFY changed FINAL)
    // Of all texts of the set, and which of them is shown.
    Q_PROPERTY(QList<QString> textTitles READ textTitles NOTIFY changed FINAL)
    Q_PROPERTY(int textIndex READ textIndex WRITE setTextIndex NOTIFY changed FINAL)
    Q_PROPERTY(shixi::ReaderProgress progress READ progress NOTIFY changed FINAL)
    Q_PROPERTY(int factCount READ factCount NOTIFY changed FINAL)
    // Where reading stopped: a row of the paragraphs; -1 before the first time.
    Q_PROPERTY(int placeRow READ placeRow NOTIFY changed FINAL)
    // The section there; empty above the first.
    Q_PROPERTY(QString placeSection READ placeSection NOTIFY changed FINAL)
    // The text is open; pages come and go.
    Q_PROPERTY(bool reading READ reading WRITE setReading NOTIFY readingChanged FINAL)
    // All facts are underlined, not only those due.
    Q_PROPERTY(bool showAll READ showAll WRITE setShowAll NOTIFY changed FINAL)
    // The fact being looked at; -1: none.
    Q_PROPERTY(int selected READ selected NOTIFY selectedChanged FINAL)
    Q_PROPERTY(shixi::FactModel *fact READ fact CONSTANT FINAL)
    Q_PROPERTY(shixi::ParagraphModel *paragraphs READ paragraphs CONSTANT FINAL)
    Q_PROPERTY(shixi::ReaderSectionModel *sections READ sections CONSTANT FINAL)
    Q_PROPERTY(shixi::BookmarkModel *bookmarks READ bookmarks CONSTANT FINAL)

public:
    // All must outlive it.
    ReaderModel(learner::Learner &learner,
                const questions::QuestionSet &library,
                const SettingsModel &settings,
                const ErrorBoundary &boundary,
                QObject *parent = nullptr);

    // The article can be read too, once it is loaded. It must outlive this.
    void setOriginal(const OriginalModel &original);

    [[nodiscard]] bool available() const { return m_article != nullptr; }
    [[nodiscard]] QString title() const { return available() ? titleOf(*m_article) : QString(); }
    [[nodiscard]] bool isGuide() const;
    [[nodiscard]] QString about() const { return available() ? m_article->about : QString(); }
    [[nodiscard]] QList<QString> textTitles() const;
    [[nodiscard]] int textIndex() const;
    void setTextIndex(int index);
    [[nodiscard]] ReaderProgress progress() const { return m_progress; }
    [[nodiscard]] int factCount() const { return static_cast<int>(m_text.spots.size()); }
    [[nodiscard]] int placeRow() const { return m_placeRow; }
    [[nodiscard]] QString placeSection() const { return sectionAt(m_placeRow); }
    [[nodiscard]] bool reading() const { return m_reading; }
    void setReading(bool on);
    [[nodiscard]] bool showAll() const { return m_showAll; }
    void setShowAll(bool on);
    [[nodiscard]] int selected() const { return m_selected; }
    [[nodiscard]] FactModel *fact() { return &m_fact; }
    [[nodiscard]] ParagraphModel *paragraphs() { return &m_paragraphs; }
    [[nodiscard]] ReaderSectionModel *sections() { return &m_sections; }
    [[nodiscard]] BookmarkModel *bookmarks() { return &m_bookmarks; }

    // Reads everything anew; a page does so when it is shown.
    Q_INVOKABLE void refresh();
    // Opens the text at a paragraph.
    Q_INVOKABLE void open(int row);
    Q_INVOKABLE void openParagraph(const QString &article, int number);
    // Opens it at a fact and shows what is known of it; false where the text does not tell it.
    Q_INVOKABLE bool openFact(const QString &factId);
    // Keeps where reading stands.
    Q_INVOKABLE void keepPlace(int row);
    Q_INVOKABLE void toggleBookmark(int row);
    [[nodiscard]] Q_INVOKABLE QString sectionAt(int row) const;

    [[nodiscard]] Q_INVOKABLE int rowOfFact(int place) const;
    // The first at or after the paragraph; -1 where there is none.
    [[nodiscard]] Q_INVOKABLE int factFrom(int row) const;
    [[nodiscard]] Q_INVOKABLE QString subjectOf(int place) const;
    [[nodiscard]] Q_INVOKABLE shixi::FactModel::Strength strengthOf(int place) const;
    Q_INVOKABLE void select(int place);
    Q_INVOKABLE void deselect() { select(-1); }
    Q_INVOKABLE void practise();
    Q_INVOKABLE void setStarred(bool on);
    Q_INVOKABLE void setSuspended(bool on);
    // Not asked today.
    Q_INVOKABLE void setBuried(bool on);
    // Asked then, whatever memory says.
    Q_INVOKABLE void askAgainIn(int days);
    // As if it had never been learnt, and that taken back.
    Q_INVOKABLE void beginAnew();
    Q_INVOKABLE void restore();
    Q_INVOKABLE void setNote(const QString &text);

    [[nodiscard]] const knowledge::ReadingText &text() const { return m_text; }

Q_SIGNALS:
    void changed();
    void readingChanged();
    void selectedChanged();
    // A session to go on with.
    void started(const shixi::SessionId &session);

private:
    [[nodiscard]] const questions::QuestionSet &library() const { return m_withOriginal ? *m_withOriginal : m_library; }
    [[nodiscard]] QString titleOf(const knowledge::Article &article) const;
    void takeOriginal();
    [[nodiscard]] const knowledge::Article *chosenText() const;
    void showText(const knowledge::Article *article);
    void readStanding();
    void showProgress();
    void showBookmarks();
    [[nodiscard]] const learner::FactStanding *standingAt(int place) const;
    // Does something to the fact selected, then reads it anew.
    template<class Act>
    void actOnSelected(Act &&act);

    learner::Learner &m_learner;
    const questions::QuestionSet &m_library;
    const SettingsModel &m_settings;
    const ErrorBoundary &m_boundary;
    const OriginalModel *m_original = nullptr;
    std::shared_ptr<const questions::QuestionSet> m_withOriginal; // empty where there is none
    const knowledge::Article *m_article = nullptr;
    knowledge::ReadingText m_text;
    std::vector<learner::FactStanding> m_standing; // of every fact of the set, always in the same order
    ReaderProgress m_progress;
    int m_placeRow = -1;
    int m_selected = -1;
    bool m_reading = false;
    bool m_showAll = false;
    FactModel m_fact;
    ParagraphModel m_paragraphs;
    ReaderSectionModel m_sections;
    BookmarkModel m_bookmarks;
};

} // namespace shixi
