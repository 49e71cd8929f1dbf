#pragma once

#include "fixture.h"

// The same where each question has two sounds and a picture; what is played is counted, not heard.
class ClipFixture : public Fixture
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit ClipFixture(QObject *parent = nullptr);

    Q_INVOKABLE int clipsHeard() const;
    Q_INVOKABLE void setClipPosition(int ms);
    Q_INVOKABLE void endClip(); // it was played to its end
};
