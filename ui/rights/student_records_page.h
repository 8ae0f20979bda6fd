// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/student.h"
#include "ui/common/page.h"

namespace freshstart {

class DoublesCard;
class EraseCard;
class EverythingCard;
class KeepCard;
class RequestsCard;

/// The record of one student as a whole: who has asked for it, how long it is kept, whether there is
/// a second one, and its deletion.
class StudentRecordsPage final : public Page
{
    Q_OBJECT

public:
    StudentRecordsPage(const UiContext& context, StudentId student, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    bool tryLeave() override;

private:
    void gone();

    StudentId m_id;
    StudentRecord m_record;
    bool m_gone = false;
    ScrollColumn* m_column;
    PageHeader* m_header;
    RequestsCard* m_requests;
    EverythingCard* m_everything;
    KeepCard* m_keep;
    DoublesCard* m_doubles;
    EraseCard* m_erase;
};

} // namespace freshstart
