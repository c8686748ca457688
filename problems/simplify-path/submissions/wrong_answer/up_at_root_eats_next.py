# Remembers a `..` that finds nothing to leave, and lets it remove the next name instead.
# zh: 在根目录遇到 `..` 时记为欠账，反而抵消了后面才出现的名字。
def simplify_path(path):
    stack = []
    owed = 0
    for part in path.split("/"):
        if part == "..":
            if stack:
                stack.pop()
            else:
                owed += 1
        elif part not in ("", "."):
            if owed:
                owed -= 1
            else:
                stack.append(part)
    return "/" + "/".join(stack)
