# Ignores every part that begins with a dot, and so loses names such as `.git`.
# zh: 忽略所有以点开头的部分，丢掉了 `.git` 这样的隐藏文件名。
def simplify_path(path):
    stack = []
    for part in path.split("/"):
        if part == "..":
            if stack:
                stack.pop()
        elif part and not part.startswith("."):
            stack.append(part)
    return "/" + "/".join(stack)
