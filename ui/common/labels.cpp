// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/labels.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

QPushButton* button(const QString& text, const QString& objectName, const char* kind,
                    QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(objectName);
    made->setProperty("kind", QString::fromLatin1(kind));
    made->setAutoDefault(false);
    return made;
}

} // namespace

QLabel* bodyLabel(const QString& text, QWidget* parent)
{
    return plainLabel(text, parent);
}

QLabel* strongLabel(const QString& text, QWidget* parent)
{
    QLabel* label = plainLabel(text, parent);
    label->setProperty("strong", true);
    return label;
}

QLabel* mutedLabel(const QString& text, QWidget* parent)
{
    QLabel* label = plainLabel(text, parent);
    label->setProperty("tone", u"muted"_s);
    return label;
}

QLabel* smallLabel(const QString& text, QWidget* parent)
{
    QLabel* label = mutedLabel(text, parent);
    label->setProperty("textSize", u"small"_s);
    return label;
}

QLabel* titleLabel(const QString& text, QWidget* parent)
{
    QLabel* label = plainLabel(text, parent);
    label->setProperty("textSize", u"title"_s);
    return label;
}

QLabel* sectionTitle(const QString& text, QWidget* parent)
{
    QLabel* label = strongLabel(text, parent);
    label->setWordWrap(false);
    return label;
}

void setTone(QLabel* label, Tone tone)
{
    static constexpr const char* names[] = {"", "accent", "good", "warning", "alert"};
    label->setProperty("tone", QString::fromLatin1(names[static_cast<int>(tone)]));
    restyle(label);
}

QPushButton* primaryButton(const QString& text, const QString& objectName, QWidget* parent)
{
    return button(text, objectName, "primary", parent);
}

QPushButton* plainButton(const QString& text, const QString& objectName, QWidget* parent)
{
    return button(text, objectName, "plain", parent);
}

QPushButton* smallButton(const QString& text, const QString& objectName, QWidget* parent)
{
    return button(text, objectName, "small", parent);
}

QPushButton* linkButton(const QString& text, const QString& objectName, QWidget* parent)
{
    QPushButton* link = button(text, objectName, "link", parent);
    link->setCursor(Qt::PointingHandCursor);
    return link;
}

QString plainTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? text.toHtmlEscaped() : text;
}

QFrame* divider(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("role", u"divider"_s);
    line->setFixedHeight(1);
    return line;
}

void restyle(QWidget* widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace freshstart
