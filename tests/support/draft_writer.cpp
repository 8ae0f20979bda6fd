// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/records/draft_service.h"
#include "core/records/sign_in_service.h"
#include "core/workspace.h"

#include <QCoreApplication>

#include <cstdio>

using namespace freshstart;
using namespace Qt::StringLiterals;

/// draft_writer FILE [NAME PASSWORD]: saves one draft after the other in a school's file until somebody kills it,
/// and prints the number of each when saving it has returned.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    const QStringList words = QCoreApplication::arguments();
    const bool signedIn = words.size() < 4 || signIn(words[1], words[2], words[3]);
    const auto workspace = Workspace::open(words.value(1), clock);
    if (!signedIn || !workspace) {
        std::fputs("not opened\n", stderr);
        return 1;
    }
    // Long enough for a kill to fall into the writing of it.
    const QString typed = u"Mornings – the Łódź bus. "_s.repeated(8'000);
    for (qint64 number = 1;; ++number) {
        const QString content = u"{\"number\": %1, \"barriers\": \"%2\"}"_s.arg(number).arg(typed);
        if (!(*workspace)->drafts().save(u"welcome_back_record"_s, 7, content)) {
            std::fputs("not saved\n", stderr);
            return 1;
        }
        std::printf("%lld\n", static_cast<long long>(number));
        std::fflush(stdout);
    }
}
