#pragma once

#include <QString>

namespace shixi::app
{

// A window with every control in every state, for those who make them. Opens it and waits until it is closed; the
// status to end with.
int showGallery();

// Writes it as one long picture for each theme, width and text size. False where QML complained or a file cannot be
// written.
bool pictureGallery(const QString &folder);

// Shows it in each theme. False where QML complained.
bool testGallery();

} // namespace shixi::app
