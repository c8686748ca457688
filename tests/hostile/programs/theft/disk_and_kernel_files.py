# attack: read the disk, the kernel's memory and its messages
# expect: WA|RV

import json


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
    found = b""
    for path in (
        "/dev/mem",
        "/dev/kmem",
        "/dev/vda",
        "/dev/sda",
        "/dev/nvme0n1",
        "/dev/kmsg",
        "/proc/kcore",
        "/proc/kallsyms",
    ):
        try:
            with open(path, "rb", buffering=0) as file:
                found += file.read(4096) or b""
        except OSError:
            continue
    return found.decode("utf-8", "replace")


def guess(n):
    return answers(text()).get(n)
