// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/support.h"
#include "ui/students/support_form.h"

#include <functional>

namespace freshstart {

/// Where a form's value goes: to one student, or to several at once.
template<class Value>
using StoreSupport = std::function<Result<void>(const Value&)>;

// A form for each kind, showing `from`: a new one, or one that is there.
SupportForm* supportForm(const UiContext& context, const InternalExclusion& from,
                         const StoreSupport<InternalExclusion>& store, SupportForm::Shape shape,
                         QWidget* parent);
SupportForm* supportForm(const UiContext& context, const AdditionalSupport& from,
                         const StoreSupport<AdditionalSupport>& store, SupportForm::Shape shape,
                         QWidget* parent);
SupportForm* supportForm(const UiContext& context, const AlternativePlacement& from,
                         const StoreSupport<AlternativePlacement>& store,
                         SupportForm::Shape shape, QWidget* parent);
SupportForm* supportForm(const UiContext& context, const SupportPlan& from,
                         const StoreSupport<SupportPlan>& store, SupportForm::Shape shape,
                         QWidget* parent);
SupportForm* supportForm(const UiContext& context, const EarlyHelpAssessment& from,
                         const StoreSupport<EarlyHelpAssessment>& store, SupportForm::Shape shape,
                         QWidget* parent);

} // namespace freshstart
