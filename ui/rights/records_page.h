// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/rights_service.h"
#include "ui/common/page.h"

class QComboBox;

namespace freshstart {

class Card;
class DoublesCard;

/// Records whose time has come, requests for the data of a student, and records entered twice: what
/// is to be decided about whole records, of everybody.
class RecordsPage final : public Page
{
    Q_OBJECT

public:
    RecordsPage(const UiContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    [[nodiscard]] QWidget* firstFocus() const override;

private:
    void showReviews();
    void showRequests();
    void addReview(const ReviewItem& item, int number);

    ScrollColumn* m_column;
    PageHeader* m_header;
    QComboBox* m_within;
    Card* m_reviews;
    Card* m_requests;
    DoublesCard* m_doubles;
};

} // namespace freshstart
