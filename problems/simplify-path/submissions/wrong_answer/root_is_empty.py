# Puts a slash before each name, so the root becomes an empty string.
# zh: 只在每个名字前加斜杠，结果为根目录时返回了空字符串。
def simplify_path(path):
    stack = []
    for part in path.split("/"):
        if part == "..":
            if stack:
                stack.pop()
        elif part not in ("", "."):
            stack.append(part)
    return "".join("/" + part for part in stack)
