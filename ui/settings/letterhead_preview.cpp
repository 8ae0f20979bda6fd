// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/letterhead_preview.h"

#include "core/documents/letter_values.h"
#include "core/paper/renderer.h"
#include "ui/common/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr double kShownMm = 46; ///< the head and a little of the letter's white
constexpr int kWidest = 760; // of a page on paper, not of words on the screen

} // namespace

LetterheadPreview::LetterheadPreview(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMaximumWidth(kWidest);
    setObjectName(u"letterheadPreview"_s);
    setAccessibleName(tr("Preview of the letterhead"));
}

LetterheadPreview::~LetterheadPreview() = default;

void LetterheadPreview::setSchool(const School& school)
{
    Document letter;
    letter.letterhead = letterheadOf(school);
    if (letter.letterhead.schoolName.trimmed().isEmpty()) {
        letter.letterhead.schoolName = tr("The name of your school");
    }
    QStringList words = {letter.letterhead.schoolName, letter.letterhead.note};
    words += letter.letterhead.contactLines;
    words.removeAll(QString());
    setAccessibleDescription(words.join(u", "_s));
    m_paper = std::make_unique<Paper>(letter);
    update();
}

int LetterheadPreview::heightForWidth(int width) const
{
    return qRound(qMin(width, kWidest) * kShownMm / Paper::pageSizeMm().width());
}

QSize LetterheadPreview::sizeHint() const
{
    return {kWidest, heightForWidth(kWidest)};
}

void LetterheadPreview::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), Qt::white); // paper is white in either theme
    if (m_paper && m_paper->pageCount() > 0) {
        painter.save();
        painter.setClipRect(rect());
        m_paper->paintPage(painter, 0, Paper::pageSizeMm() * width() / Paper::pageSizeMm().width());
        painter.restore();
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(coloursFor(palette()).line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace freshstart
