// Words that a reader may not know, explained in two sentences. Facts only as the record and its sources give them.
import type { Bilingual } from "../model/record";

export interface GlossaryTerm {
  readonly id: string;
  /** With the short form in front, where there is one that everybody uses. */
  readonly name: Bilingual;
  /** How texts write it, in either language: where it is marked, and found by search. Capitals alone are matched as such. */
  readonly aliases: readonly string[];
  readonly text: Bilingual;
}

export const GLOSSARY: readonly GlossaryTerm[] = [
  {
    id: "123-agreement",
    name: { en: "123 Agreement", vi: "Hiệp định 123" },
    aliases: ["123 Agreement", "Hiệp định 123"],
    text: {
      en: "The agreement on the peaceful use of nuclear energy that the two countries signed in Hanoi on 6 May 2014, named after a section of the US Atomic Energy Act. It is the legal basis for US exports of nuclear fuel, equipment and know-how to Vietnam.",
      vi: "Hiệp định hợp tác về sử dụng hòa bình năng lượng hạt nhân, ký tại Hà Nội ngày 6/5/2014, gọi theo số của một điều trong Đạo luật Năng lượng nguyên tử Hoa Kỳ. Hiệp định là cơ sở pháp lý để Hoa Kỳ xuất khẩu nhiên liệu, thiết bị và công nghệ hạt nhân sang Việt Nam.",
    },
  },
  {
    id: "admm-plus",
    name: { en: "ADMM-Plus", vi: "ADMM+" },
    aliases: ["ADMM-Plus", "ADMM+", "Hội nghị Bộ trưởng Quốc phòng ASEAN mở rộng"],
    text: {
      en: "The ASEAN Defence Ministers’ Meeting Plus: the ten members of ASEAN and eight partners, the United States among them. It met for the first time in Hanoi on 12 October 2010.",
      vi: "Hội nghị Bộ trưởng Quốc phòng ASEAN mở rộng, gồm mười nước ASEAN và tám nước đối tác, trong đó có Hoa Kỳ. Hội nghị lần thứ nhất họp tại Hà Nội ngày 12/10/2010.",
    },
  },
  {
    id: "agent-orange",
    name: { en: "Agent Orange", vi: "Chất da cam" },
    aliases: ["Agent Orange", "chất độc da cam", "chất da cam"],
    text: {
      en: "A herbicide that the US military used during the war and that contained dioxin. What it did to people and land, and who should answer for it, was long in dispute; since 2007 the US Congress has paid for the removal of dioxin.",
      vi: "Chất diệt cỏ có chứa dioxin mà quân đội Hoa Kỳ sử dụng trong chiến tranh. Hậu quả đối với con người, môi trường và vấn đề trách nhiệm là nội dung bất đồng trong nhiều năm; từ năm 2007, Quốc hội Hoa Kỳ cấp kinh phí xử lý dioxin.",
    },
  },
  {
    id: "aiws",
    name: { en: "AIWS, AI World Society", vi: "AIWS, Xã hội Trí tuệ nhân tạo thế giới" },
    aliases: ["AIWS", "AI World Society"],
    text: {
      en: "An initiative of the Boston Global Forum on artificial intelligence and society. The plan for an AIWS Film Park, which according to the forum would be built in Vietnam, was among the initiatives announced at the Harvard roundtable in March 2025.",
      vi: "Sáng kiến của Diễn đàn Toàn cầu Boston về trí tuệ nhân tạo và xã hội. Kế hoạch xây dựng Công viên điện ảnh AIWS, theo Diễn đàn sẽ đặt tại Việt Nam, là một trong những sáng kiến được công bố tại tọa đàm ở Đại học Harvard tháng 3/2025.",
    },
  },
  {
    id: "anti-dumping-duty",
    name: { en: "Anti-dumping duty", vi: "Thuế chống bán phá giá" },
    aliases: [
      "anti-dumping duties",
      "anti-dumping duty",
      "anti-dumping case",
      "anti-dumping order",
      "anti-dumping",
      "thuế chống bán phá giá",
      "chống bán phá giá",
    ],
    text: {
      en: "A duty on imports that the importing country finds to be sold below their fair price and to injure its own producers. The first US case against Vietnam, on frozen fish fillets, was completed in 2003.",
      vi: "Thuế áp với hàng nhập khẩu mà nước nhập khẩu kết luận là bán dưới giá hợp lý và gây thiệt hại cho nhà sản xuất trong nước. Vụ đầu tiên của Hoa Kỳ đối với Việt Nam, về phi lê cá đông lạnh, hoàn tất năm 2003.",
    },
  },
  {
    id: "arf",
    name: { en: "ARF, ASEAN Regional Forum", vi: "ARF, Diễn đàn Khu vực ASEAN" },
    aliases: ["ARF", "ASEAN Regional Forum", "Diễn đàn Khu vực ASEAN"],
    text: {
      en: "A forum of ASEAN and its partners, the United States among them. At its 17th meeting, in Hanoi in July 2010, Secretary of State Hillary Clinton spoke of a US national interest in the South China Sea.",
      vi: "Diễn đàn của ASEAN và các đối tác, trong đó có Hoa Kỳ. Tại hội nghị lần thứ 17 ở Hà Nội tháng 7/2010, Ngoại trưởng Hillary Clinton nêu lợi ích quốc gia của Hoa Kỳ ở Biển Đông.",
    },
  },
  {
    id: "bta",
    name: { en: "BTA, Bilateral Trade Agreement", vi: "BTA, Hiệp định Thương mại song phương" },
    aliases: ["BTA", "Bilateral Trade Agreement", "Hiệp định Thương mại song phương"],
    text: {
      en: "The Agreement on Trade Relations between the two countries, signed on 13 July 2000 and in force since 10 December 2001. It gave Vietnamese goods normal, much lower US duties in return for commitments to open Vietnam’s market.",
      vi: "Hiệp định về quan hệ thương mại giữa hai nước, ký ngày 13/7/2000, có hiệu lực từ ngày 10/12/2001. Theo hiệp định, hàng Việt Nam được hưởng thuế suất thông thường, thấp hơn nhiều so với trước, còn Việt Nam cam kết mở cửa thị trường.",
    },
  },
  {
    id: "comprehensive-partnership",
    name: { en: "Comprehensive Partnership", vi: "Đối tác Toàn diện" },
    aliases: ["Comprehensive Partnership", "Đối tác Toàn diện"],
    text: {
      en: "The framework on which Presidents Trương Tấn Sang and Barack Obama agreed on 25 July 2013. It set out nine areas of cooperation, from diplomacy and trade to war legacies and human rights, and lasted until 2023.",
      vi: "Khuôn khổ quan hệ do Chủ tịch nước Trương Tấn Sang và Tổng thống Barack Obama xác lập ngày 25/7/2013. Khuôn khổ này gồm chín lĩnh vực hợp tác, từ chính trị, ngoại giao, thương mại đến khắc phục hậu quả chiến tranh và nhân quyền, và được duy trì đến năm 2023.",
    },
  },
  {
    id: "comprehensive-strategic-partnership",
    name: { en: "Comprehensive Strategic Partnership", vi: "Đối tác Chiến lược Toàn diện" },
    aliases: ["Comprehensive Strategic Partnership", "Đối tác Chiến lược Toàn diện"],
    text: {
      en: "The highest level in Vietnam’s diplomacy. General Secretary Nguyễn Phú Trọng and President Joe Biden announced it in September 2023, ten years after the Comprehensive Partnership, “for Peace, Cooperation and Sustainable Development”.",
      vi: "Mức cao nhất trong các quan hệ đối tác của Việt Nam. Tổng Bí thư Nguyễn Phú Trọng và Tổng thống Joe Biden tuyên bố xác lập tháng 9/2023, mười năm sau Đối tác Toàn diện, “vì hòa bình, hợp tác và phát triển bền vững”.",
    },
  },
  {
    id: "countervailing-duty",
    name: { en: "Countervailing duty", vi: "Thuế chống trợ cấp" },
    aliases: [
      "countervailing duties",
      "countervailing duty",
      "countervailing-duty",
      "thuế chống trợ cấp",
      "chống trợ cấp",
    ],
    text: {
      en: "A duty on imports that answers subsidies in the exporting country. The first US case against Vietnamese goods, on plastic bags, was opened in 2009.",
      vi: "Thuế áp với hàng nhập khẩu nhằm bù lại phần trợ cấp ở nước xuất khẩu. Vụ đầu tiên của Hoa Kỳ đối với hàng Việt Nam, về túi nhựa PE, được khởi xướng năm 2009.",
    },
  },
  {
    id: "cpc",
    name: { en: "CPC, country of particular concern", vi: "CPC, nước cần quan tâm đặc biệt" },
    aliases: [
      "CPC",
      "country of particular concern",
      "Countries of Particular Concern",
      "countries of particular concern",
      "nước cần quan tâm đặc biệt",
    ],
    text: {
      en: "A country that the US State Department lists for its record on religious freedom; US law then provides for measures up to economic sanctions. Vietnam was on the list from September 2004 to November 2006 and rejected the designation.",
      vi: "Nước bị Bộ Ngoại giao Hoa Kỳ đưa vào danh sách vì vấn đề tự do tôn giáo; luật Hoa Kỳ cho phép áp dụng các biện pháp, cao nhất là trừng phạt kinh tế. Việt Nam bị đưa vào danh sách từ tháng 9/2004 đến tháng 11/2006 và bác bỏ quyết định này.",
    },
  },
  {
    id: "cptpp",
    name: {
      en: "CPTPP",
      vi: "CPTPP, Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương",
    },
    aliases: ["CPTPP", "Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương"],
    text: {
      en: "The trade agreement of the eleven countries that went on with the TPP without the United States. It was signed in Chile on 8 March 2018 and took effect for Vietnam on 14 January 2019.",
      vi: "Hiệp định thương mại của mười một nước tiếp tục TPP không có Hoa Kỳ. Hiệp định được ký tại Chile ngày 8/3/2018, có hiệu lực đối với Việt Nam từ ngày 14/1/2019.",
    },
  },
  {
    id: "danaff",
    name: { en: "DANAFF, Da Nang Asian Film Festival", vi: "DANAFF, Liên hoan phim châu Á Đà Nẵng" },
    aliases: ["DANAFF", "Da Nang Asian Film Festival", "Liên hoan phim châu Á Đà Nẵng"],
    text: {
      en: "A film festival in Da Nang, co-founded by the Vietnam Film Development Association in 2023. The third, in the summer of 2025, held a programme of Vietnamese war films made since 1975.",
      vi: "Liên hoan phim tại Đà Nẵng, do Hiệp hội Xúc tiến phát triển điện ảnh Việt Nam đồng sáng lập năm 2023. Liên hoan lần thứ ba, mùa hè năm 2025, có chương trình phim chiến tranh Việt Nam từ năm 1975.",
    },
  },
  {
    id: "dioxin",
    name: { en: "Dioxin", vi: "Dioxin" },
    aliases: ["dioxin"],
    text: {
      en: "A poison in Agent Orange that remained in the soil where the herbicide was kept and loaded, as at the airports of Da Nang and Bien Hoa. The joint project at Da Nang was completed in November 2018; work on the ground at Bien Hoa began in December 2019.",
      vi: "Chất độc có trong chất da cam, còn lại trong đất ở những nơi từng chứa và nạp chất diệt cỏ như sân bay Đà Nẵng và Biên Hòa. Dự án chung tại Đà Nẵng hoàn thành tháng 11/2018; việc xử lý trên thực địa tại Biên Hòa bắt đầu tháng 12/2019.",
    },
  },
  {
    id: "dpaa",
    name: {
      en: "DPAA, JPAC, JTF-FA",
      vi: "DPAA, JPAC, JTF-FA",
    },
    aliases: ["DPAA", "JPAC", "JTF-FA", "Joint Task Force-Full Accounting", "Defense POW/MIA Accounting Agency"],
    text: {
      en: "The US military body that accounts for prisoners of war and the missing: today the Defense POW/MIA Accounting Agency (DPAA), before it JPAC and Joint Task Force-Full Accounting. It works with the Vietnam Office for Seeking Missing Persons.",
      vi: "Cơ quan quân sự Hoa Kỳ phụ trách tìm kiếm tù binh và người mất tích: nay là Cơ quan Kiểm kê tù binh và người mất tích trong chiến tranh (DPAA), trước đó là JPAC và JTF-FA. Phía Việt Nam phối hợp là Cơ quan Việt Nam tìm kiếm người mất tích.",
    },
  },
  {
    id: "ex-im-bank",
    name: { en: "Ex-Im Bank", vi: "Ex-Im Bank, Ngân hàng Xuất nhập khẩu Hoa Kỳ" },
    aliases: ["Ex-Im Bank", "Export-Import Bank", "Ngân hàng Xuất nhập khẩu Hoa Kỳ"],
    text: {
      en: "The Export-Import Bank of the United States, which backs US exports with loans, guarantees and credit insurance. It may do so in Vietnam under an agreement of 9 December 1999.",
      vi: "Ngân hàng Xuất nhập khẩu Hoa Kỳ, hỗ trợ hàng xuất khẩu của Hoa Kỳ bằng các khoản vay, bảo lãnh và bảo hiểm tín dụng. Ngân hàng hoạt động tại Việt Nam theo hiệp định ký ngày 9/12/1999.",
    },
  },
  {
    id: "fetp",
    name: {
      en: "FETP, Fulbright Economics Teaching Program",
      vi: "FETP, Chương trình Giảng dạy Kinh tế Fulbright",
    },
    aliases: ["FETP", "Fulbright Economics Teaching Program", "Chương trình Giảng dạy Kinh tế Fulbright"],
    text: {
      en: "A school of applied economics in Ho Chi Minh City, begun in 1994 by Harvard University and the University of Economics, Ho Chi Minh City. Fulbright University Vietnam grew from it.",
      vi: "Chương trình đào tạo kinh tế học ứng dụng tại Thành phố Hồ Chí Minh, do Đại học Harvard và Trường Đại học Kinh tế Thành phố Hồ Chí Minh thực hiện từ năm 1994. Trường Đại học Fulbright Việt Nam phát triển từ chương trình này.",
    },
  },
  {
    id: "imet",
    name: {
      en: "IMET, International Military Education and Training",
      vi: "IMET, Chương trình Giáo dục và Huấn luyện quân sự quốc tế",
    },
    aliases: [
      "IMET",
      "International Military Education and Training",
      "Chương trình Giáo dục và Huấn luyện quân sự quốc tế",
    ],
    text: {
      en: "A US programme that trains officers of other countries. Vietnam’s joining was made public in June 2005, beginning with English, medical and technical subjects.",
      vi: "Chương trình của Hoa Kỳ đào tạo sĩ quan các nước. Việc Việt Nam tham gia được công bố tháng 6/2005, bắt đầu từ các lĩnh vực tiếng Anh, y tế và kỹ thuật.",
    },
  },
  {
    id: "ipef",
    name: {
      en: "IPEF, Indo-Pacific Economic Framework",
      vi: "IPEF, Khuôn khổ Kinh tế Ấn Độ Dương – Thái Bình Dương",
    },
    aliases: ["IPEF", "Indo-Pacific Economic Framework", "Khuôn khổ Kinh tế Ấn Độ Dương – Thái Bình Dương"],
    text: {
      en: "A US-led framework in four parts (trade, supply chains, clean economy, fair economy), on which discussions began on 23 May 2022 with Vietnam among the countries. It holds no tariff cuts or market access, and each member chooses the parts it joins.",
      vi: "Khuôn khổ do Hoa Kỳ khởi xướng, gồm bốn trụ cột (thương mại, chuỗi cung ứng, kinh tế sạch, kinh tế công bằng), khởi động thảo luận ngày 23/5/2022 với sự tham dự của Việt Nam. Khuôn khổ không bao gồm cắt giảm thuế quan hay mở cửa thị trường; mỗi thành viên lựa chọn nội dung tham gia.",
    },
  },
  {
    id: "jac",
    name: { en: "JAC, Joint Advisory Committee", vi: "JAC, Ủy ban Tư vấn hỗn hợp" },
    aliases: ["JAC", "Joint Advisory Committee", "joint advisory committee", "Ủy ban Tư vấn hỗn hợp"],
    text: {
      en: "The Vietnam–US Joint Advisory Committee on Agent Orange/dioxin, which held its first meeting in 2006. It gives the two governments scientific advice on the clean-up of dioxin and on health research.",
      vi: "Ủy ban Tư vấn hỗn hợp Việt Nam – Hoa Kỳ về chất da cam/dioxin, họp lần đầu năm 2006. Ủy ban tư vấn khoa học cho hai Chính phủ về xử lý dioxin và nghiên cứu y tế.",
    },
  },
  {
    id: "jackson-vanik",
    name: { en: "Jackson–Vanik amendment", vi: "Tu chính án Jackson–Vanik" },
    aliases: ["Jackson-Vanik", "Jackson–Vanik", "Tu chính án Jackson–Vanik"],
    text: {
      en: "An amendment to the US Trade Act of 1974 that made normal trade relations depend on emigration. The President waived it for Vietnam from 1998, year by year, until permanent normal trade relations ended the review in December 2006.",
      vi: "Tu chính án của Đạo luật Thương mại Hoa Kỳ năm 1974, gắn quan hệ thương mại bình thường với vấn đề xuất cảnh. Từ năm 1998, Tổng thống Hoa Kỳ miễn áp dụng với Việt Nam theo từng năm, cho đến khi Việt Nam có Quy chế PNTR vào tháng 12/2006.",
    },
  },
  {
    id: "lmi",
    name: { en: "Lower Mekong Initiative", vi: "Sáng kiến Hạ nguồn Mekong (LMI)" },
    aliases: ["LMI", "Lower Mekong Initiative", "Sáng kiến Hạ nguồn Mekong"],
    text: {
      en: "A framework of the United States with Vietnam, Cambodia, Laos and Thailand, begun in Phuket in July 2009. In September 2020 the Mekong–US Partnership, which also includes Myanmar, took its place.",
      vi: "Khuôn khổ hợp tác giữa Hoa Kỳ với Việt Nam, Campuchia, Lào và Thái Lan, khởi động tại Phuket tháng 7/2009. Tháng 9/2020, Quan hệ đối tác Mekong – Hoa Kỳ, có thêm Myanmar, thay thế sáng kiến này.",
    },
  },
  {
    id: "mia",
    name: { en: "MIA, missing in action", vi: "MIA, quân nhân mất tích trong chiến tranh" },
    aliases: ["MIA", "POW/MIA", "missing in action", "quân nhân Hoa Kỳ mất tích"],
    text: {
      en: "Service members who did not return from the war and whose fate is not known. When the US liaison office opened in January 1995, 1,621 Americans were listed as missing in Vietnam, and the two countries still search together; since 2021 the United States has also helped Vietnam to look for its own missing.",
      vi: "Quân nhân không trở về sau chiến tranh, chưa rõ số phận. Khi Văn phòng Liên lạc của Hoa Kỳ mở cửa tháng 1/1995, danh sách mất tích tại Việt Nam có 1.621 người Mỹ; hai nước tiếp tục phối hợp tìm kiếm, và từ năm 2021 Hoa Kỳ cũng hỗ trợ Việt Nam tìm kiếm liệt sĩ.",
    },
  },
  {
    id: "non-market-economy",
    name: { en: "Non-market economy", vi: "Nền kinh tế phi thị trường" },
    aliases: [
      "non-market economies",
      "non-market economy",
      "market-economy status",
      "nền kinh tế phi thị trường",
      "quy chế kinh tế thị trường",
    ],
    text: {
      en: "A status in US trade law: anti-dumping duties on goods from such a country are calculated from prices in third countries. On 2 August 2024 the US Department of Commerce kept it for Vietnam, which counts a change among its main requests.",
      vi: "Quy chế trong luật thương mại Hoa Kỳ: thuế chống bán phá giá với hàng của nước đó được tính theo giá của nước thứ ba. Ngày 2/8/2024, Bộ Thương mại Hoa Kỳ tiếp tục áp dụng quy chế này với Việt Nam; việc thay đổi là một trong những đề nghị chính của Việt Nam.",
    },
  },
  {
    id: "ntr",
    name: { en: "NTR, normal trade relations", vi: "NTR, quan hệ thương mại bình thường" },
    aliases: ["NTR", "MFN", "normal trade relations", "quan hệ thương mại bình thường", "quy chế tối huệ quốc"],
    text: {
      en: "The ordinary US tariff treatment that most countries receive, formerly called most-favoured-nation status (MFN). Vietnam received it with the Bilateral Trade Agreement in December 2001, to be renewed each year.",
      vi: "Mức thuế quan thông thường mà Hoa Kỳ dành cho đa số các nước, trước đây gọi là quy chế tối huệ quốc (MFN). Việt Nam được hưởng khi Hiệp định Thương mại song phương có hiệu lực tháng 12/2001, gia hạn hằng năm.",
    },
  },
  {
    id: "odp",
    name: { en: "ODP, Orderly Departure Program", vi: "ODP, Chương trình Ra đi có trật tự" },
    aliases: ["ODP", "Orderly Departure Program", "Chương trình Ra đi có trật tự"],
    text: {
      en: "A programme set up with the UN refugee agency in 1979, by which people left Vietnam legally for other countries. About 458,000 came to the United States through it between 1980 and 1997; its US office in Bangkok closed in 1999.",
      vi: "Chương trình được thiết lập năm 1979 với sự phối hợp của Cao ủy Liên hợp quốc về người tị nạn, theo đó người Việt Nam ra nước ngoài hợp pháp. Từ năm 1980 đến năm 1997, khoảng 458.000 người sang Hoa Kỳ theo chương trình; văn phòng của Hoa Kỳ tại Bangkok đóng cửa năm 1999.",
    },
  },
  {
    id: "opic",
    name: {
      en: "OPIC",
      vi: "OPIC, Cơ quan Đầu tư Tư nhân Hải ngoại",
    },
    aliases: ["OPIC", "Overseas Private Investment Corporation", "Cơ quan Đầu tư Tư nhân Hải ngoại"],
    text: {
      en: "The Overseas Private Investment Corporation, a US agency that insured and financed American investment abroad. Its agreement with Vietnam of March 1998 let it return after more than 20 years; the DFC followed it in 2019.",
      vi: "Cơ quan Đầu tư Tư nhân Hải ngoại của Hoa Kỳ, bảo hiểm và cấp vốn cho đầu tư của Hoa Kỳ ở nước ngoài. Hiệp định tháng 3/1998 cho phép cơ quan này trở lại Việt Nam sau hơn 20 năm; từ năm 2019, DFC thay thế OPIC.",
    },
  },
  {
    id: "peace-corps",
    name: { en: "Peace Corps", vi: "Chương trình Hòa bình (Peace Corps)" },
    aliases: ["Peace Corps", "Chương trình Hòa bình"],
    text: {
      en: "A US agency that sends volunteers to other countries; those in Vietnam teach English beside Vietnamese teachers. The framework agreement was signed in May 2016 and the first nine volunteers took their oath in Hanoi in December 2022.",
      vi: "Cơ quan của Hoa Kỳ đưa tình nguyện viên đến các nước; tại Việt Nam, tình nguyện viên dạy tiếng Anh cùng giáo viên Việt Nam. Hiệp định khung được ký tháng 5/2016; chín tình nguyện viên đầu tiên tuyên thệ tại Hà Nội tháng 12/2022.",
    },
  },
  {
    id: "pepfar",
    name: {
      en: "PEPFAR",
      vi: "PEPFAR, Kế hoạch khẩn cấp của Tổng thống Hoa Kỳ về phòng, chống HIV/AIDS",
    },
    aliases: ["PEPFAR"],
    text: {
      en: "The US President’s Emergency Plan for AIDS Relief, begun by President Bush. In June 2004 Vietnam was named its 15th focus country, the first outside Africa and the Caribbean.",
      vi: "Kế hoạch khẩn cấp của Tổng thống Hoa Kỳ về phòng, chống HIV/AIDS, do Tổng thống Bush khởi xướng. Tháng 6/2004, Việt Nam trở thành nước trọng điểm thứ 15 và là nước đầu tiên ngoài châu Phi và Caribe.",
    },
  },
  {
    id: "pntr",
    name: {
      en: "PNTR, permanent normal trade relations",
      vi: "PNTR, Quy chế Quan hệ thương mại bình thường vĩnh viễn",
    },
    aliases: ["PNTR", "permanent normal trade relations", "Quan hệ thương mại bình thường vĩnh viễn"],
    text: {
      en: "Normal trade relations that no longer need to be renewed each year. President Bush signed the law for Vietnam on 20 December 2006, just before Vietnam joined the WTO.",
      vi: "Quan hệ thương mại bình thường không còn phải gia hạn hằng năm. Tổng thống Bush ký luật dành quy chế này cho Việt Nam ngày 20/12/2006, ngay trước khi Việt Nam gia nhập WTO.",
    },
  },
  {
    id: "reciprocal-tariff",
    name: { en: "“Reciprocal” tariff", vi: "Thuế đối ứng" },
    aliases: ["reciprocal tariffs", "reciprocal tariff", "“reciprocal” tariff", "mức thuế đối ứng", "thuế đối ứng"],
    text: {
      en: "The name that the US administration gave to the rates by country of April 2025, for which it declared an emergency over trade deficits. For Vietnam it announced 46 percent on 2 April 2025, and set 20 percent from 7 August 2025.",
      vi: "Tên mà chính quyền Hoa Kỳ đặt cho các mức thuế theo từng nước công bố tháng 4/2025, khi tuyên bố tình trạng khẩn cấp liên quan đến thâm hụt thương mại. Với Việt Nam, mức 46% được công bố ngày 2/4/2025; mức 20% áp dụng từ ngày 7/8/2025.",
    },
  },
  {
    id: "section-301",
    name: { en: "Section 301", vi: "Mục 301" },
    aliases: ["Section 301", "Mục 301"],
    text: {
      en: "A part of the US Trade Act of 1974 under which the Trade Representative investigates the practices of other countries and may set tariffs. Two cases on Vietnam, on its currency and on timber, were opened in October 2020 and settled by agreement.",
      vi: "Một phần của Đạo luật Thương mại Hoa Kỳ năm 1974, theo đó Trưởng Đại diện Thương mại điều tra chính sách của nước khác và có thể áp thuế. Hai vụ đối với Việt Nam, về tiền tệ và về gỗ, được mở tháng 10/2020 và giải quyết bằng thỏa thuận.",
    },
  },
  {
    id: "tifa",
    name: {
      en: "TIFA, Trade and Investment Framework Agreement",
      vi: "TIFA, Hiệp định khung về Thương mại và Đầu tư",
    },
    aliases: ["TIFA", "Trade and Investment Framework Agreement", "Hiệp định khung về Thương mại và Đầu tư"],
    text: {
      en: "An agreement of 21 June 2007 that set up a joint council on trade and investment. The council follows the trade agreement of 2001 and WTO commitments.",
      vi: "Hiệp định ký ngày 21/6/2007, lập Hội đồng chung về thương mại và đầu tư. Hội đồng theo dõi việc thực hiện Hiệp định Thương mại có hiệu lực năm 2001 và các cam kết WTO.",
    },
  },
  {
    id: "tpp",
    name: {
      en: "TPP, Trans-Pacific Partnership",
      vi: "TPP, Hiệp định Đối tác xuyên Thái Bình Dương",
    },
    aliases: ["TPP", "Trans-Pacific Partnership", "Hiệp định Đối tác xuyên Thái Bình Dương"],
    text: {
      en: "A trade agreement of twelve countries, Vietnam and the United States among them, signed on 4 February 2016. The United States withdrew its signature in January 2017; the other eleven went on with the CPTPP.",
      vi: "Hiệp định thương mại của mười hai nước, trong đó có Việt Nam và Hoa Kỳ, ký ngày 4/2/2016. Tháng 1/2017, Hoa Kỳ rút chữ ký; mười một nước còn lại tiếp tục với CPTPP.",
    },
  },
  {
    id: "transshipment",
    name: { en: "Transshipment", vi: "Hàng trung chuyển" },
    aliases: ["transshipment", "transshipped", "hàng trung chuyển", "trung chuyển"],
    text: {
      en: "Sending goods of one country through another, where the purpose may be to evade duties. A US order of July 2025 set 40 percent and penalties for goods found to have been transshipped in this way.",
      vi: "Việc đưa hàng của một nước qua nước khác, có thể nhằm né thuế. Sắc lệnh của Hoa Kỳ tháng 7/2025 ấn định mức 40% và các khoản phạt với hàng bị kết luận trung chuyển để né thuế.",
    },
  },
  {
    id: "ustr",
    name: { en: "USTR, US Trade Representative", vi: "USTR, Văn phòng Đại diện Thương mại Hoa Kỳ" },
    aliases: [
      "USTR",
      "US Trade Representative",
      "Văn phòng Đại diện Thương mại Hoa Kỳ",
      "Trưởng Đại diện Thương mại Hoa Kỳ",
    ],
    text: {
      en: "The member of the US government, and the office, in charge of trade talks. Charlene Barshefsky signed the Bilateral Trade Agreement in this office in 2000; Jamieson Greer held it in 2025.",
      vi: "Thành viên Chính phủ Hoa Kỳ, và cơ quan, phụ trách đàm phán thương mại. Bà Charlene Barshefsky ký Hiệp định Thương mại song phương năm 2000 trên cương vị này; năm 2025 là ông Jamieson Greer.",
    },
  },
  {
    id: "vef",
    name: { en: "VEF, Vietnam Education Foundation", vi: "VEF, Quỹ Giáo dục Việt Nam" },
    aliases: ["VEF", "Vietnam Education Foundation", "Quỹ Giáo dục Việt Nam"],
    text: {
      en: "An independent US federal agency, set up by an act of Congress of 2000, for educational exchange with Vietnam in science, engineering, mathematics and medicine. It came to an end on 31 December 2018.",
      vi: "Cơ quan liên bang độc lập của Hoa Kỳ, thành lập theo đạo luật năm 2000, phụ trách trao đổi giáo dục với Việt Nam về khoa học, kỹ thuật, toán học và y khoa. Cơ quan chấm dứt hoạt động ngày 31/12/2018.",
    },
  },
  {
    id: "vfda",
    name: {
      en: "VFDA, Vietnam Film Development Association",
      vi: "VFDA, Hiệp hội Xúc tiến phát triển điện ảnh Việt Nam",
    },
    aliases: ["VFDA", "Vietnam Film Development Association", "Hiệp hội Xúc tiến phát triển điện ảnh Việt Nam"],
    text: {
      en: "An association founded in Hanoi on 25 July 2019 with Ngô Phương Lan as chairwoman, which supports producers and promotes Vietnamese film abroad. It led the film programme of 2025 in the United States.",
      vi: "Hiệp hội thành lập tại Hà Nội ngày 25/7/2019, do bà Ngô Phương Lan làm Chủ tịch, hỗ trợ nhà sản xuất và quảng bá điện ảnh Việt Nam ra quốc tế. Hiệp hội chủ trì chương trình điện ảnh năm 2025 tại Hoa Kỳ.",
    },
  },
  {
    id: "vnosmp",
    name: {
      en: "VNOSMP",
      vi: "VNOSMP, Cơ quan Việt Nam tìm kiếm người mất tích",
    },
    aliases: ["VNOSMP", "Vietnam Office for Seeking Missing Persons", "Cơ quan Việt Nam tìm kiếm người mất tích"],
    text: {
      en: "The Vietnam Office for Seeking Missing Persons, which searches for missing Americans together with the US side. Its staff took part, for instance, in the search at sea of June 2009.",
      vi: "Cơ quan Việt Nam tìm kiếm người mất tích, phối hợp với phía Hoa Kỳ tìm kiếm quân nhân Hoa Kỳ mất tích. Cán bộ của cơ quan tham gia nhiều hoạt động, trong đó có đợt tìm kiếm trên biển tháng 6/2009.",
    },
  },
  {
    id: "wto",
    name: { en: "WTO, World Trade Organization", vi: "WTO, Tổ chức Thương mại thế giới" },
    aliases: ["WTO", "World Trade Organization", "Tổ chức Thương mại thế giới"],
    text: {
      en: "The body whose members trade under common rules and can bring disputes before a panel. Vietnam applied in January 1995 and became its 150th member on 11 January 2007.",
      vi: "Tổ chức mà các thành viên trao đổi thương mại theo quy định chung và có thể đưa tranh chấp ra ban hội thẩm. Việt Nam nộp đơn tháng 1/1995 và trở thành thành viên thứ 150 ngày 11/1/2007.",
    },
  },
  {
    id: "yseali",
    name: {
      en: "YSEALI, Young Southeast Asian Leaders Initiative",
      vi: "YSEALI, Sáng kiến Thủ lĩnh trẻ Đông Nam Á",
    },
    aliases: ["YSEALI", "Young Southeast Asian Leaders Initiative", "Sáng kiến Thủ lĩnh trẻ Đông Nam Á"],
    text: {
      en: "A US initiative, announced in December 2013, of exchanges, training and small grants for people aged 18 to 35 in ASEAN countries and Timor-Leste. In 2021 a YSEALI Academy opened at Fulbright University Vietnam.",
      vi: "Sáng kiến của Hoa Kỳ, công bố tháng 12/2013, gồm trao đổi, đào tạo và các khoản tài trợ nhỏ cho thanh niên 18–35 tuổi ở các nước ASEAN và Timor-Leste. Năm 2021, Học viện YSEALI được mở tại Trường Đại học Fulbright Việt Nam.",
    },
  },
];
