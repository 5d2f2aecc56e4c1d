// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.TreeMap;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** Imports each file as Gephi's own "Open" does, and prints what came of it as tab-separated lines. */
public final class GephiImport {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] paths) throws Exception {
        for (String path : paths) {
            show(new File(path));
        }
    }

    private static void show(File file) throws Exception {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        ImportController importer = Lookup.getDefault().lookup(ImportController.class);
        OUT.println("file\t" + file.getName());
        Container container = importer.importFile(file);
        if (container == null) {
            OUT.println("failed");
            return;
        }
        for (Iterator<Issue> it = container.getReport().getIssues(Integer.MAX_VALUE); it.hasNext();) {
            Issue issue = it.next();
            OUT.println("issue\t" + issue.getLevel() + "\t" + escape(issue.getMessage()));
        }
        importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
        GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
        OUT.println("model\t" + (model.isDynamic() ? "dynamic" : "static") + "\t" + (model.isMultiGraph() ? "multi" : "simple")
                + "\t" + (model.isDirected() ? "directed" : model.isMixed() ? "mixed" : "undirected"));
        Graph graph = model.getGraph();
        for (Node node : graph.getNodes().toArray()) {
            OUT.println("node\t" + escape(node.getId()) + "\t" + escape(node.getLabel()) + "\t" + node.size()
                    + "\t" + String.format("#%06x", node.getRGBA() & 0xFFFFFF) + values(node, model.getNodeTable()));
        }
        for (Edge edge : graph.getEdges().toArray()) {
            OUT.println("edge\t" + escape(edge.getId()) + "\t" + escape(edge.getSource().getId()) + "\t"
                    + escape(edge.getTarget().getId()) + "\t" + escape(edge.getTypeLabel()) + "\t" + escape(edge.getLabel())
                    + "\t" + edge.getWeight() + "\t" + (edge.isDirected() ? "directed" : "undirected")
                    + values(edge, model.getEdgeTable()));
        }
    }

    /** Title=type:value of each column that has a value, sorted. */
    private static String values(Element element, Iterable<Column> columns) {
        TreeMap<String, String> values = new TreeMap<>();
        for (Column column : columns) {
            if (!column.isProperty() && element.getAttribute(column) != null) {
                values.put(column.getTitle(), column.getTypeClass().getSimpleName() + ":" + element.getAttribute(column));
            }
        }
        if (element.getAttributeKeys().contains("timeset") && element.getAttribute("timeset") != null) {
            values.put("timeset", "" + element.getAttribute("timeset"));
        }
        StringBuilder out = new StringBuilder();
        values.forEach((title, value) -> out.append('\t').append(escape(title)).append('=').append(escape(value)));
        return out.toString();
    }

    private static String escape(Object value) {
        return value == null ? "" : value.toString().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }
}
