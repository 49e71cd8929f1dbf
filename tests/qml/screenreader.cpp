#include "screenreader.h"

#include <QQuickItem>

using namespace Qt::StringLiterals;

namespace
{

QString describe(QAccessibleInterface &item)
{
    QString line;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
        line += item.text(kind) + u'|';
    }
    if (QAccessibleTextInterface *text = item.textInterface()) {
        line += u"text "_s + text->text(0, text->characterCount()) + u'|';
    }
    if (QAccessibleValueInterface *value = item.valueInterface()) {
        line += u"value "_s + value->currentValue().toString() + u'|';
    }
    line.replace(u'\n', u' ');
    const QAccessible::State state = item.state();
    line += state.passwordEdit ? u"password|"_s : QString();
    return line + (state.focused ? u"focused|"_s : QString());
}

void collect(QAccessibleInterface *item, QStringList &lines)
{
    if (item == nullptr || !item->isValid()) {
        return;
    }
    lines << describe(*item);
    for (int place = 0; place < item->childCount(); ++place) {
        collect(item->child(place), lines);
    }
}

QString toldBy(QAccessibleEvent &event)
{
    QString line;
    if (event.type() == QAccessible::ValueChanged) {
        line = static_cast<QAccessibleValueChangeEvent &>(event).value().toString() + u'|';
    } else if (event.type() == QAccessible::TextInserted) {
        line = static_cast<QAccessibleTextInsertEvent &>(event).textInserted() + u'|';
    } else if (event.type() == QAccessible::TextUpdated) {
        line = static_cast<QAccessibleTextUpdateEvent &>(event).textInserted() + u'|';
    } else if (event.type() == QAccessible::TextRemoved) {
        line = static_cast<QAccessibleTextRemoveEvent &>(event).textRemoved() + u'|';
    }
    QAccessibleInterface *item = event.accessibleInterface();
    return item == nullptr ? line : line + describe(*item);
}

} // namespace

ScreenReader *ScreenReader::s_one = nullptr;

ScreenReader::ScreenReader(QObject *parent)
    : QObject(parent)
{
    s_one = this;
    QAccessible::setActive(true);
    QAccessible::installUpdateHandler(hear);
}

ScreenReader::~ScreenReader()
{
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::setActive(false);
    s_one = nullptr;
}

QString ScreenReader::heard(QQuickWindow *window)
{
    QStringList lines = m_told;
    QAccessibleInterface *root = QAccessible::queryAccessibleInterface(window);
    collect(root, lines);
    if (root != nullptr) {
        collect(root->focusChild(), lines);
        if (const QQuickItem *focused = window->activeFocusItem()) {
            const QPointF centre = focused->mapToGlobal(QPointF(focused->width() / 2, focused->height() / 2));
            collect(root->childAt(qRound(centre.x()), qRound(centre.y())), lines);
        }
    }
    return lines.join(u'\n');
}

void ScreenReader::hear(QAccessibleEvent *event)
{
    s_one->m_told << toldBy(*event);
}
