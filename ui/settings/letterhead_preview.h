// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/school.h"

#include <QWidget>

#include <memory>

namespace freshstart {

class Paper;

/// The head of a letter as it will be printed, while it is being filled in.
class LetterheadPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit LetterheadPreview(QWidget* parent);
    ~LetterheadPreview() override;

    void setSchool(const School& school);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::unique_ptr<Paper> m_paper;
};

} // namespace freshstart
