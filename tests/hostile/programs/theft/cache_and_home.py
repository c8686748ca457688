# attack: look for cached cases in the user's folders
# expect: WA|RV

import glob
import json
import os
import pwd


def answers(text):
    found = {}
    for line in text.splitlines():
        try:
            case = json.loads(line)
            found[case["args"][0]] = case["expected"]
        except (ValueError, LookupError, TypeError):
            continue
    return found


def text():
    found = []
    homes = (
        {"/root", "/home", *(entry.pw_dir for entry in [*pwd.getpwall()][:50])}
        if os.path.exists("/etc/passwd")
        else {"/root"}
    )
    for home in [*homes, "/tmp", "/var/tmp", "/dev/shm", "/run"]:
        for path in glob.glob(f"{home}/**/cases/*", recursive=True):
            try:
                with open(path, "rb") as file:
                    found.append(file.read().decode("utf-8", "replace"))
            except OSError:
                continue
    return "\n".join(found)


def guess(n):
    return answers(text()).get(n)
