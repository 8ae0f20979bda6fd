// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freshstart::law {

/// Further calendar months to answer a request for somebody's own data, where it is complex and the
/// requester has been told so within the first one. UK GDPR art. 12(3).
inline constexpr int kAccessRequestExtensionMonths = 2;

} // namespace freshstart::law
