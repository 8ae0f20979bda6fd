// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page_catalogue.h"

#include "ui/import/import_page.h"
#include "ui/students/student_editor.h"
#include "ui/students/student_page.h"
#include "ui/students/students_page.h"

namespace freshstart {

namespace {

/// What other features show on a student's page, from top to bottom.
std::vector<StudentPage::MakePanel> studentPanels()
{
    return {};
}

template<class PageType, class... Arguments>
Page* make(const UiContext& context, Arguments... arguments)
{
    return new PageType(context, arguments...);
}

} // namespace

PageCatalogue allPages()
{
    PageCatalogue pages;
    pages.places[Place::Students] = make<StudentsPage, QWidget*>;
    pages.student = [](const UiContext& context, StudentId id, QWidget* parent) {
        return new StudentPage(context, id, studentPanels(), parent);
    };
    pages.studentEditor = make<StudentEditor, std::optional<StudentId>, QWidget*>;
    pages.import = make<ImportPage, QWidget*>;
    return pages;
}

} // namespace freshstart
