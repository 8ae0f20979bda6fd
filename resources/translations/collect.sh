#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Collects every sentence of the program for a translator: collect.sh LANGUAGE FOLDER [LUPDATE]
# Two files, because lupdate cannot read both kinds of source in one go: functions that stand in no class
# say where their sentences belong (core/base/translate.h), which lupdate only sees as long as it
# does not follow the includes; for classes it has to follow them.
set -eu
language=$1
folder=$(cd "$2" && pwd)
lupdate=${3:-lupdate}
cd "$(dirname "$0")/../.."
functions=$(grep -rl '^FRESHSTART_TR(' core ui app --include='*.cpp')
list=$folder/classes.lst
find core ui app \( -name '*.cpp' -o -name '*.h' \) | sort >"$folder/all.lst"
echo "$functions" | grep -vxFf - "$folder/all.lst" >"$list"
# shellcheck disable=SC2086 # a list of files without blanks
"$lupdate" -silent -locations none -tr-function-alias Q_DECLARE_TR_FUNCTIONS+=FRESHSTART_TR \
    $functions -ts "$folder/fresh_start_functions_$language.ts"
"$lupdate" -silent -locations none -I . "@$list" -ts "$folder/fresh_start_classes_$language.ts"
rm "$list" "$folder/all.lst"
