// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/school.h"
#include "core/welcome_back/meeting_record.h"
#include "ui/common/field.h"

#include <QWidget>

class QCheckBox;
class QRadioButton;

namespace freshstart {

class Card;
class StaffChoice;
class TextArea;

/// What happened is kept to a minimum; in detail only for somebody's safety, with head or
/// proprietor there and leading. An apology is noted where one was offered; nothing here asks for
/// one (seed 000, general principles).
class IncidentCard final : public QWidget
{
    Q_OBJECT

public:
    explicit IncidentCard(QWidget* parent);

    void setStaff(const std::vector<StaffMember>& staff);
    void setRecord(const WelcomeBackRecord& record);
    void apply(WelcomeBackRecord& record) const;
    void addTo(FieldSet& fields) const; ///< by the names that issues use

Q_SIGNALS:
    void changed();

private:
    void buildIncident(Card* card);
    void buildApology(Card* card);
    void showDetail();

    QRadioButton* m_minimum = nullptr;
    QRadioButton* m_detail = nullptr;
    QWidget* m_detailBox = nullptr;
    TextArea* m_reason = nullptr;
    StaffChoice* m_lead = nullptr;
    TextArea* m_agreed = nullptr;
    TextArea* m_apology = nullptr;
    QCheckBox* m_acknowledged = nullptr;
};

} // namespace freshstart
