// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a translator gets every sentence, under the name that the program asks for.
#include "tests/support/catch.h"
#include "tests/support/collected_sentences.h"
#include "tests/support/qt_text.h"

using namespace freshstart::test;
using namespace Qt::StringLiterals;

TEST_CASE("every sentence is collected for translators, without a warning", "[architecture]")
{
    const auto collected = collectSentences();
    if (!collected) {
        return;
    }
    CHECK(collected->warnings == QString());
    CHECK(collected->byContext.size() > 200);
    // What stands under a namespace is asked for by nobody.
    for (auto context = collected->byContext.keyBegin(); context != collected->byContext.keyEnd();
         ++context) {
        CAPTURE(*context);
        const QString name = context->section(u':', -1);
        CHECK((!name.isEmpty() && name.at(0).isUpper()));
    }
}
