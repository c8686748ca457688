def simplify_path(path):
    """Read one character at a time; a slash behind the path ends its last part as well."""
    stack, part = [], []
    for char in path + "/":
        if char != "/":
            part.append(char)
            continue
        name = "".join(part)
        part.clear()
        if name == "..":
            del stack[-1:]
        elif name and name != ".":
            stack.append(name)
    return "/" + "/".join(stack)
