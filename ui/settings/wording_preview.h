// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letter_samples.h"
#include "core/school/school.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTimer;

namespace freshstart {

class DocumentPreview;

/// The page a wording makes, of invented people, while it is being written.
class WordingPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit WordingPreview(QWidget* parent);

    void setSchool(const School& school);
    /// Shown a moment later, so that typing stays light. A wording with a mistake makes no page:
    /// the last good one stays, and that is said.
    void setWording(const QString& name, const QString& text, bool hasFaults);
    void showNow();
    [[nodiscard]] DocumentPreview* pages() const { return m_pages; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildChoices();
    [[nodiscard]] School shownSchool() const;
    void fitZoom();

    School m_school;
    QString m_name;
    QString m_text;
    bool m_hasFaults = false;
    QString m_shownName; ///< of what the pages show
    QTimer* m_later;
    QComboBox* m_sample = nullptr;
    QComboBox* m_kind = nullptr;
    QLabel* m_note;
    DocumentPreview* m_pages;
};

} // namespace freshstart
