# Writes the path of every node from the root, which is quadratic in a deep tree and too long a string.
# zh: 为每个结点写出从根出发的路径，树很深时字符串长度是平方级，超过限制。
class Codec:
    def serialize(self, root):
        out, stack = [], [(root, "")] if root else []
        while stack:
            node, path = stack.pop()
            out.append(f"{path}:{node.val}")
            if node.right:
                stack.append((node.right, path + "R"))
            if node.left:
                stack.append((node.left, path + "L"))
        return ",".join(out)

    def deserialize(self, data):
        nodes = {}
        for token in data.split(",") if data else []:
            path, value = token.split(":")
            nodes[path] = node = TreeNode(int(value))
            if path:
                setattr(nodes[path[:-1]], "left" if path[-1] == "L" else "right", node)
        return nodes.get("")
