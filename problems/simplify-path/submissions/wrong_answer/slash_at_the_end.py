# Puts a slash behind each name, so the answer ends with one.
# zh: 在每个名字后面加斜杠，结果末尾多出一个 "/"。
def simplify_path(path):
    stack = []
    for part in path.split("/"):
        if part == "..":
            if stack:
                stack.pop()
        elif part not in ("", "."):
            stack.append(part)
    return "/" + "".join(part + "/" for part in stack)
