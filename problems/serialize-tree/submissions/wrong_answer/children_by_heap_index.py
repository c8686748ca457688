# Takes the children of token i from 2i + 1 and 2i + 2, although missing nodes have no children in the string.
# zh: 把第 i 个记号的孩子当成第 2i + 1 和 2i + 2 个，但字符串里缺失的节点并没有孩子。


class Codec:
    def serialize(self, root):
        tokens, queue = [], collections.deque([root])
        while queue:
            node = queue.popleft()
            if node is None:
                tokens.append("#")
            else:
                tokens.append(str(node.val))
                queue += (node.left, node.right)
        return ",".join(tokens)

    def deserialize(self, data):
        nodes = [None if token == "#" else TreeNode(int(token)) for token in data.split(",")]
        for index, node in enumerate(nodes):
            if node is None:
                continue
            if 2 * index + 1 < len(nodes):
                node.left = nodes[2 * index + 1]
            if 2 * index + 2 < len(nodes):
                node.right = nodes[2 * index + 2]
        return nodes[0]
