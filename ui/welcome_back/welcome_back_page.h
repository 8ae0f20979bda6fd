// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"
#include "core/documents/document.h"
#include "core/school/school.h"
#include "core/students/student.h"
#include "core/suspensions/suspension.h"
#include "core/welcome_back/welcome_back_rules.h"
#include "ui/common/page.h"

class QLabel;
class QStackedLayout;
class QTimer;

namespace freshstart {

class Card;
class IssuedList;
class Pill;
class PlanCard;
class PreviewPanel;
class RecordForm;
class UploadCard;

/// One welcome back meeting: when it is, what was said and agreed, the paper to sign, the upload.
/// The record saves itself while it is typed.
class WelcomeBackPage final : public Page
{
    Q_OBJECT

public:
    WelcomeBackPage(const UiContext& context, WelcomeBackId id, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    bool tryLeave() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] WelcomeBackId currentId() const { return m_id; }
    /// What has been typed and not been kept yet.
    [[nodiscard]] bool hasUnsaved() const { return m_dirty; }

private:
    /// Everything the page shows, read together.
    struct Facts {
        School school;
        std::vector<StaffMember> staff;
        SchoolCalendar calendar;
        Suspension suspension;
        StudentRecord student;
        QString leadName;
    };

    void build();
    void buildHeader();
    void buildAside();
    bool read();
    void buildForms();
    void showMeeting();
    void showStanding();
    void showDoubts();
    void showDocuments();
    [[nodiscard]] QString planInWords() const;
    [[nodiscard]] WelcomeBackRecord startingRecord() const;
    [[nodiscard]] HalfDay returnMoment() const;
    [[nodiscard]] RecordFacts recordFacts() const;
    void formChanged();
    bool saveRecord();
    void saveAsked();
    void arrange(const WelcomeBackPlan& plan);
    void markUploaded(std::optional<QDate> on, const QString& by);
    // welcome_back_page_output.cpp
    void showPreparation();
    void showRecord();
    bool keepRecord(const Document& document);
    void openDocument(IssuedDocumentId id);

    WelcomeBackId m_id;
    WelcomeBack m_meeting;
    Facts m_facts;
    bool m_dirty = false;
    QStackedLayout* m_stack;
    ScrollColumn* m_column;
    PageHeader* m_header;
    Pill* m_state;
    QLabel* m_message;
    PlanCard* m_plan = nullptr;
    RecordForm* m_form = nullptr;
    Card* m_doubts;
    UploadCard* m_upload;
    IssuedList* m_issued;
    PreviewPanel* m_preview;
    QTimer* m_autosave;
};

} // namespace freshstart
