#pragma once

#include "packs/madeupset.h"
#include "program.h"

namespace shixi::cli::test
{

// The folder of the test holds the made-up set, with questions of the test's own where it gives any.
class SetProgram : public Program
{
protected:
    void writeFolder(std::vector<questions::Question> questions = {}, const char *published = "")
    {
        const questions::QuestionSet made = packs::test::madeUpSet();
        questions::Manifest manifest = made.manifest();
        manifest.published = QLatin1String(published);
        const bool own = !questions.empty();
        const auto cards = own ? std::vector<questions::Card>() : made.cards();
        const questions::QuestionSet set(
            manifest, made.articles(), made.facts(), cards, own ? std::move(questions) : made.questions());
        for (const auto &[name, bytes] : packs::writeSet(set)) {
            write(name.toUtf8().constData(), bytes);
        }
    }

    static questions::Question question(QuestionType type, const char *stem)
    {
        questions::Question made = packs::test::madeUpSet().questions().front();
        made.type = type;
        made.stem = QString::fromUtf8(stem);
        made.options = {};
        made.key = {};
        made.answer = {};
        return made;
    }

    QString folder() const { return m_folder.path(); }

    QByteArray bytesOf(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace shixi::cli::test
