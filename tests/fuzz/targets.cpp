// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <stdexcept>

namespace freshstart::fuzz {

const std::vector<Target>& targets()
{
    static const std::vector<Target> all{
        {"csv_reader", csvReader},       {"ctf_reader", ctfReader},
        {"text_encoding", textEncoding}, {"calendar_csv", calendarCsv},
        {"outgoing", outgoing},          {"imports", imports},
        {"json_reader", jsonReader},     {"letter_wording", letterWording},
        {"attachment", attachment},      {"pdf_pages", pdfPages},
        {"school_file", schoolFile},     {"migration_script", migrationScript},
#ifdef FRESHSTART_PROTECTION
        {"sealed_header", sealedHeader},
#endif
    };
    return all;
}

void holds(bool isTrue, const char* what)
{
    if (!isTrue) {
        throw std::logic_error(what);
    }
}

} // namespace freshstart::fuzz
