#include "app/posing.h"

#include <algorithm>

namespace shixi::app
{

namespace
{

QQuickItem *visibleBelow(QQuickItem *item, const QString &name)
{
    const QList<QQuickItem *> inside = item->childItems();
    for (QQuickItem *child : inside) {
        if (!child->isVisible()) {
            continue;
        }
        if (child->objectName() == name) {
            return child;
        }
        if (QQuickItem *found = visibleBelow(child, name)) {
            return found;
        }
    }
    return nullptr;
}

} // namespace

QQuickItem *visibleItem(const Program &program, const QString &name)
{
    QQuickItem *page = program.window()->contentItem();
    QQuickItem *everything = page->parentItem() != nullptr ? page->parentItem() : page; // what lies over the page too
    return visibleBelow(everything, name);
}

void bringInSight(const Program &program, const QString &name, Place place)
{
    constexpr qreal apart = 12;
    const QQuickItem *item = visibleItem(program, name);
    for (QQuickItem *around = item == nullptr ? nullptr : item->parentItem(); around != nullptr;
         around = around->parentItem()) {
        if (around->inherits("QQuickFlickable")) {
            const auto *content = around->property("contentItem").value<QQuickItem *>();
            const qreal begin = item->mapToItem(content, QPointF(0, 0)).y();
            const qreal end = begin + item->height() + apart - around->height();
            const qreal wanted = place == Place::Above ? begin - apart : end;
            const qreal last = around->property("contentHeight").toReal() - around->height();
            around->setProperty("contentY", std::max<qreal>(0, std::min(wanted, last)));
        }
    }
}

void unfold(const Program &program, const QString &name)
{
    QQuickItem *row = visibleItem(program, name);
    if (row != nullptr && !row->property("spokenChecked").toBool()) {
        QMetaObject::invokeMethod(row, "act");
    }
}

Posing::Posing(Program &program, std::function<void()> pose)
    : m_program(program)
{
    m_program.setPose(std::move(pose));
}

Posing::Posing(Program &program, const QString &name)
    : Posing(program, [&program, name] {
        bringInSight(program, name);
    })
{
}

Posing::~Posing()
{
    m_program.setPose({});
}

} // namespace shixi::app
