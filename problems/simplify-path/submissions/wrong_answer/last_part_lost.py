# Handles a part only when a slash follows, so the last one is lost when the path does not end with a slash.
# zh: 只有遇到斜杠才处理前面的部分，路径不以斜杠结尾时最后一部分被漏掉。
def simplify_path(path):
    stack, part = [], ""
    for char in path:
        if char != "/":
            part += char
            continue
        if part == "..":
            if stack:
                stack.pop()
        elif part not in ("", "."):
            stack.append(part)
        part = ""
    return "/" + "/".join(stack)
