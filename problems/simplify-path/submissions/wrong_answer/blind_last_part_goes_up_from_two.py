# A .. at the very end is heeded only if more than one name is left.
# zh: 路径末尾的“..”只有在剩下不止一个名称时才生效。
def simplify_path(path):
    stack, part = [], []
    for c in path:
        if c != "/":
            part.append(c)
            continue
        name = "".join(part)
        part = []
        if name == "..":
            stack[-1:] = []
        elif name and name != ".":
            stack.append(name)
    name = "".join(part)
    if name.strip(".") or len(name) > 2:
        stack.append(name)
    elif name == ".." and len(stack) > 1:
        stack.pop()
    return "/" + "/".join(stack)
