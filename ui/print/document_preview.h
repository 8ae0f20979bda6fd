// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

#include <QScrollArea>

#include <memory>
#include <vector>

namespace freshstart {

class Paper;

/// The pages as they will come out of the printer, one below the other. Plus and minus change the
/// size; the text of the pages is there for screen readers.
class DocumentPreview final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DocumentPreview(QWidget* parent);
    ~DocumentPreview() override;

    void setDocuments(const std::vector<Document>& documents);
    [[nodiscard]] const std::vector<Document>& documents() const { return m_documents; }
    [[nodiscard]] int pageCount() const;
    void setZoom(double zoom); ///< 1.0: a page is about 800 pixels wide

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Pages;

    std::vector<Document> m_documents;
    std::unique_ptr<Paper> m_paper;
    Pages* m_pages;
    double m_zoom = 1.0;
};

} // namespace freshstart
