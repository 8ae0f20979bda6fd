// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/document_preview.h"

#include "core/documents/document_text.h"
#include "core/paper/renderer.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kPageWidth = 800; // of a sheet as it is on paper, at full size
constexpr int kGap = space::kPage;

} // namespace

/// Paints only the pages that can be seen.
class DocumentPreview::Pages final : public QWidget
{
public:
    explicit Pages(QWidget* parent) : QWidget(parent) {}

    void setPaper(const Paper* paper, double zoom)
    {
        m_paper = paper;
        const QSizeF mm = Paper::pageSizeMm();
        m_page = QSizeF(kPageWidth * zoom, kPageWidth * zoom * mm.height() / mm.width()).toSize();
        const int pages = paper != nullptr ? paper->pageCount() : 0;
        setFixedSize(m_page.width() + 2 * kGap, kGap + pages * (m_page.height() + kGap));
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        const Colours& colours = coloursFor(palette());
        for (int page = 0; m_paper != nullptr && page < m_paper->pageCount(); ++page) {
            const QRect sheet(QPoint(kGap, kGap + page * (m_page.height() + kGap)), m_page);
            if (!sheet.intersects(event->rect())) {
                continue;
            }
            painter.save();
            painter.fillRect(sheet, Qt::white); // paper is white in the dark, too
            painter.setPen(colours.line);
            painter.drawRect(sheet.adjusted(0, 0, -1, -1));
            painter.setClipRect(sheet);
            painter.translate(sheet.topLeft());
            m_paper->paintPage(painter, page, QSizeF(sheet.size()));
            painter.restore();
        }
    }

private:
    const Paper* m_paper = nullptr;
    QSize m_page;
};

DocumentPreview::DocumentPreview(QWidget* parent) : QScrollArea(parent), m_pages(new Pages(this))
{
    setObjectName(u"documentPreview"_s);
    setAccessibleName(tr("Preview of the pages"));
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setFocusPolicy(Qt::StrongFocus);
    setWidget(m_pages);
}

DocumentPreview::~DocumentPreview() = default;

void DocumentPreview::setDocuments(const std::vector<Document>& documents)
{
    m_documents = documents;
    auto paper = std::make_unique<Paper>(documents);
    m_pages->setPaper(paper.get(), m_zoom);
    m_paper = std::move(paper);
    QStringList texts;
    for (const Document& document : documents) {
        texts.append(toPlainText(document));
    }
    setAccessibleDescription(texts.join(u"\n\n"_s));
    ensureVisible(0, 0);
}

int DocumentPreview::pageCount() const
{
    return m_paper ? m_paper->pageCount() : 0;
}

void DocumentPreview::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, 0.4, 2.5);
    m_pages->setPaper(m_paper.get(), m_zoom);
}

void DocumentPreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Plus) {
        setZoom(m_zoom * 1.15);
    } else if (event->key() == Qt::Key_Minus) {
        setZoom(m_zoom / 1.15);
    } else {
        QScrollArea::keyPressEvent(event);
    }
}

} // namespace freshstart
