#pragma once

#include "app/program.h"

#include <QQuickItem>

#include <functional>

namespace shixi::app
{

// What is visible under this object name; null where nothing is.
[[nodiscard]] QQuickItem *visibleItem(const Program &program, const QString &name);

enum class Place { Above, Below };

// Scrolls the page until this item begins where the page does, as far as it can be scrolled; or only until it ends
// where the page does.
void bringInSight(const Program &program, const QString &name, Place place = Place::Above);

// Unfolds a row that is folded.
void unfold(const Program &program, const QString &name);

// As long as it lives, the program takes this pose: after each change of size too, since parts of a page are then made
// anew and stand elsewhere.
class Posing
{
public:
    Posing(Program &program, std::function<void()> pose);
    // Of what is in sight.
    Posing(Program &program, const QString &name);
    ~Posing();
    Posing(const Posing &) = delete;
    Posing &operator=(const Posing &) = delete;

private:
    Program &m_program;
};

} // namespace shixi::app
